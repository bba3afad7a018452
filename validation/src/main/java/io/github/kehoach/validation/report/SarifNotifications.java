package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Message;
import io.github.kehoach.validation.InputNotes;
import io.github.kehoach.validation.SkippedFile;
import io.github.kehoach.validation.UnreadInput;
import io.github.kehoach.validation.json.JsonOut;
import java.util.List;
import java.util.Optional;

/** Writes what SARIF says of inputs that gave no plan, as notifications of the run. */
final class SarifNotifications {
    private record Kind(String code, String level, Message summary, Message cure) {}

    private static final Kind NO_INPUT = new Kind(
            "no-input",
            "error",
            new Message("Không có kế hoạch nào để kiểm tra", "There was no plan to check"),
            new Message(
                    "Nêu tệp hoặc thư mục có kế hoạch, hoặc cho phép không có kế hoạch nào.",
                    "Name a file or folder with plans, or allow that there is none."));
    private static final Kind SKIPPED_FILE = new Kind(
            "skipped-file",
            "note",
            new Message("Tệp trong thư mục bị bỏ qua", "A file of a folder was passed over"),
            new Message(
                    "Nếu tệp là kế hoạch, hãy lưu lại thành .docx, .txt hoặc .json.",
                    "If the file is a plan, save it as .docx, .txt or .json."));
    private static final Kind UNREAD_INPUT = new Kind(
            "unread-input",
            "error",
            new Message("Không đọc được đầu vào", "An input could not be read"),
            new Message(
                    "Sửa điều mà thông báo nêu rồi kiểm tra lại; chưa biết gì về các kế hoạch trong đó.",
                    "Do what the message says and check again; nothing is known of the plans in it."));
    private static final List<Kind> KINDS = List.of(NO_INPUT, SKIPPED_FILE, UNREAD_INPUT);

    private final JsonOut out;
    private final SarifPlaces places;
    private final Language language;

    /** How many descriptors stand before those of inputs. */
    private final int before;

    SarifNotifications(JsonOut out, SarifPlaces places, Language language, int before) {
        this.out = out;
        this.places = places;
        this.language = language;
        this.before = before;
    }

    /** Writes what kinds of notifications there are. */
    void describe() {
        KINDS.forEach(kind -> out.object(() -> {
            out.text("id", kind.code);
            out.text("name", SarifReport.name(kind.code));
            words("shortDescription", kind.summary);
            words("fullDescription", kind.summary);
            words("help", kind.cure);
            out.object("defaultConfiguration", () -> out.text("level", kind.level));
        }));
    }

    /** Writes one notification for each input. */
    void write(InputNotes inputs) {
        inputs.noInput().ifPresent(words -> one(NO_INPUT, words, Optional.empty()));
        for (UnreadInput input : inputs.unread()) {
            one(UNREAD_INPUT, input.reason(), Optional.of(input.source()));
        }
        for (SkippedFile file : inputs.skipped()) {
            one(SKIPPED_FILE, file.reason(), Optional.of(file.source()));
        }
    }

    private void one(Kind kind, Message message, Optional<String> source) {
        out.object(() -> {
            out.object("descriptor", () -> {
                out.text("id", kind.code);
                out.number("index", before + KINDS.indexOf(kind));
            });
            out.text("level", kind.level);
            words("message", message);
            places.write(source);
        });
    }

    private void words(String name, Message message) {
        out.object(name, () -> out.text("text", language.say(message)));
    }
}
