package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.SourceEdit;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.FindingDraft;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports lines of the recipients without their dash or closing mark; and marks stored with a recipient's name, since
 * whoever writes the plan sets them. One finding for all lines that share a fault.
 */
final class RecipientLineForm implements Rule, Check<Plan> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("recipient-line-form", Severity.WARNING)
                .summary(
                        "Dòng nơi nhận thiếu gạch đầu dòng hoặc dấu kết thúc, hoặc lưu cả dấu vào tên",
                        "A line of the recipients lacks its dash or closing mark, or its mark is stored with the name")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 9", "Điều 14"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        if (plan.recipients().isEmpty() && plan.archive().isEmpty()) {
            context.notApplicable();
            return;
        }
        checkNames(plan, context);
        checkLines(context.facts().form(), context);
    }

    /** A text with a mark that is not part of it. */
    private record Marked(String text, Location at, Span mark) {}

    private static void checkNames(Plan plan, RuleContext context) {
        List<Marked> marked = new ArrayList<>(0);
        Location recipients = context.at().member("recipients");
        for (int i = 0; i < plan.recipients().size(); i++) {
            Recipient recipient = plan.recipients().get(i);
            add(recipient.name(), recipients.index(i).member("name"), marked);
        }
        List<String> entries = plan.archive().map(Archive::entries).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            add(entries.get(i), context.at().member("archive").index(i), marked);
        }
        if (marked.isEmpty()) {
            return;
        }
        Marked first = marked.get(0);
        String mark = first.mark.in(first.text).strip();
        FindingDraft draft = context.report(
                        "Tên nơi nhận “%s” lưu cả dấu “%s”".formatted(first.text, mark)
                                + more(marked.size(), ", cùng %s dấu khác"),
                        "A mark is stored with the recipient name %s as if it were part of it".formatted(first.text)
                                + more(marked.size(), ", and %s marks more"))
                .at(first.at)
                .span(first.mark)
                .found(first.text);
        marked.forEach(one -> draft.fix(new Edit(one.at, one.mark, "")));
    }

    private static void add(String text, Location at, List<Marked> marked) {
        int start = 0;
        while (start < text.length() && (isDash(text.charAt(start)) || text.charAt(start) == ' ')) {
            start++;
        }
        int end = text.length();
        while (end > start && (text.charAt(end - 1) == ' ' || ";,.".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end == start) {
            return;
        }
        if (!text.substring(0, start).isBlank()) {
            marked.add(new Marked(text, at, new Span(0, start)));
        }
        if (!text.substring(end).isBlank() && !ClosingSign.isAbbreviation(text.strip())) {
            marked.add(new Marked(text, at, new Span(end, text.length())));
        }
    }

    private static void checkLines(List<FormLine> form, RuleContext context) {
        List<FormLine> bare = new ArrayList<>(0);
        List<FormLine> open = new ArrayList<>(0);
        String mark = "";
        for (FormLine line : form) {
            if (line.part() == FormPart.ARCHIVE_LINE) {
                checkLast(line, context);
                // what follows the archive line is none of the list
                break;
            }
            if (line.part() == FormPart.RECIPIENT_LINE) {
                String written = line.written().strip();
                if (Character.isLetterOrDigit(written.charAt(0))) {
                    bare.add(line);
                }
                String last = written.substring(written.length() - 1);
                if (marks(context).contains(last)) {
                    mark = mark.isEmpty() ? last : mark;
                } else if (isLast(line, context)) {
                    checkLast(line, context);
                } else {
                    open.add(line);
                }
            }
        }
        if (!bare.isEmpty()) {
            report(bare, "Dòng nơi nhận “%s” thiếu gạch đầu dòng", "The recipient line %s lacks its dash", context);
        }
        reportOpen(open, mark.isEmpty() ? marks(context).substring(0, 1) : mark, context);
    }

    /** Which signs may end a line: the guides of Party and youth union do not tell a comma from a semicolon. */
    private static String marks(RuleContext context) {
        return switch (context.regime()) {
            case PARTY -> ",;";
            case YOUTH_UNION -> ";,";
            default -> ";";
        };
    }

    /** Whether the list ends here, since no archive line follows. */
    private static boolean isLast(FormLine line, RuleContext context) {
        boolean last =
                line.location().elementIndex() == context.plan().recipients().size() - 1;
        return last && context.plan().archive().isEmpty();
    }

    private static void checkLast(FormLine line, RuleContext context) {
        if (!line.written().strip().endsWith(".")) {
            FindingDraft draft = report(
                    List.of(line),
                    "Dòng cuối của nơi nhận “%s” phải kết thúc bằng dấu chấm",
                    "The last line of the recipients, %s, has to end in a full stop",
                    context);
            // after a comma something may be missing
            ClosingSign.set(line, ".", ";").ifPresent(draft::fix);
        }
    }

    /** Lines whose mark can be set are told apart from those where a person has to look. */
    private static void reportOpen(List<FormLine> open, String mark, RuleContext context) {
        List<FormLine> certain = new ArrayList<>(0);
        List<FormLine> uncertain = new ArrayList<>(0);
        List<SourceEdit> edits = new ArrayList<>(0);
        for (FormLine line : open) {
            Optional<SourceEdit> edit = ClosingSign.set(line, mark, ",.");
            edit.ifPresent(edits::add);
            (edit.isPresent() ? certain : uncertain).add(line);
        }
        for (List<FormLine> lines : List.of(certain, uncertain)) {
            if (!lines.isEmpty()) {
                FindingDraft draft = report(
                        lines,
                        "Dòng nơi nhận “%s” không kết thúc bằng dấu chấm phẩy",
                        "The recipient line %s does not end in a semicolon",
                        context);
                if (lines == certain) {
                    edits.forEach(draft::fix);
                }
            }
        }
    }

    private static FindingDraft report(List<FormLine> lines, String vi, String en, RuleContext context) {
        FormLine first = lines.get(0);
        String written = first.written().strip();
        return context.report(
                        vi.formatted(written) + more(lines.size(), ", cùng %s dòng khác"),
                        en.formatted(written) + more(lines.size(), ", and %s others too"))
                .at(first.location())
                .range(first.range())
                .found(written);
    }

    /** What to add if there is more than one; nothing else. */
    private static String more(int count, String words) {
        return count > 1 ? words.formatted(count - 1) : "";
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
