package io.github.kehoach.samples.plans;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.form.PlanForm;
import java.util.List;
import java.util.Locale;

// tag::web-page[]
/** A plan as a web page. Each part of the form is a class, and a style sheet says how it looks. */
final class WebPage {
    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n");

    static String of(Plan plan) {
        WebPage page = new WebPage();
        PlanForm.of(plan).lines().forEach(page::add);
        return page.html.toString();
    }

    private void add(PlanForm.Line line) {
        if (line.part() == FormPart.TABLE && line.node() instanceof Table table) {
            html.append("<table>\n");
            row("th", table.columns());
            for (TableRow row : table.rows()) {
                row("td", row.cells());
            }
            html.append("</table>\n");
        } else {
            String part = line.part().name().toLowerCase(Locale.ROOT);
            html.append("<p class=\"" + part + "\">" + escaped(line.text()) + "</p>\n");
        }
    }

    private void row(String cell, List<String> texts) {
        html.append("<tr>");
        texts.forEach(text -> html.append("<" + cell + ">" + escaped(text) + "</" + cell + ">"));
        html.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
// end::web-page[]
