package org.dosedesk.exchange.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;

/// A page or an XML as text, which other programs save under a workbook's name: the first table with a header that
/// is known, else the first that holds anything.
public final class Page {
    private static final Pattern TAG = Pattern.compile("<(/?)(?:[A-Za-z]+:)?([A-Za-z0-9]++)([^<>]*+)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:[a-z]+:)?([a-z]+)\\s*=\\s*[\"']?([^\"'\\s>]+)");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,5});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "laquo", "«", "raquo", "»",
            "ndash", "–", "mdash", "—");
    private static final int FARTHEST = 1 << 20;
    private static final int MOST_TABLES = 100;
    private static final int WIDEST = 1_000;

    private final List<Grid> tables = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private Grid table = new Grid();
    private boolean inCell;
    private String type = "";
    private int row = -1;
    private int column = -1;
    private int next;

    private Page() {}

    /// Whether a text is a page or an XML.
    public static boolean isPage(String text) {
        return text.stripLeading().startsWith("<");
    }

    /// Reads a table.
    ///
    /// @param looksRight whether a text has a header that is known
    public static FileText text(FileText.Text page, Predicate<String> looksRight) {
        Page read = new Page();
        read.read(page.text());
        FileText first = null;
        for (Grid grid : read.tables) {
            if (!grid.isEmpty()) {
                FileText text = grid.text(page.encoding(), page.lossyLetters(), page.notes());
                if (text instanceof FileText.Text found && looksRight.test(found.text())) {
                    return text;
                }
                first = first == null ? text : first;
            }
        }
        return first == null ? new FileText.NoText(new FileProblem.PageWithoutTable()) : first;
    }

    private void read(String text) {
        Matcher tags = TAG.matcher(text);
        int from = 0;
        while (tags.find()) {
            if (inCell) {
                content.append(text, from, tags.start());
            }
            from = tags.end();
            tag(tags.group(2).toLowerCase(Locale.ROOT), !tags.group(1).isEmpty(), tags.group(3));
        }
        endCell();
    }

    private void tag(String name, boolean closing, String attributes) {
        switch (name) {
            case "table", "worksheet" -> {
                endCell();
                beginTable();
            }
            case "tr", "row" -> {
                endCell();
                if (!closing) {
                    row = "row".equals(name) ? number(attributes, "index", row + 2) - 1 : row + 1;
                    next = 0;
                }
            }
            case "td", "th", "cell" -> {
                endCell();
                if (!closing) {
                    beginCell("cell".equals(name), attributes);
                }
            }
            case "data" -> type = closing ? type : value(attributes, "type");
            case "br", "p", "div" -> content.append(' ');
            default -> {}
        }
    }

    // Of all too many tables the last ones are passed over.
    private void beginTable() {
        if (table.isEmpty()) {
            tables.remove(table);
        }
        table = new Grid();
        row = -1;
        if (tables.size() < MOST_TABLES) {
            tables.add(table);
        }
    }

    private void beginCell(boolean ofWorkbook, String attributes) {
        inCell = !attributes.endsWith("/");
        content.setLength(0);
        type = "";
        while (!ofWorkbook && table.isCovered(row, next)) {
            next++;
        }
        column = ofWorkbook ? number(attributes, "index", next + 1) - 1 : next;
        int across = ofWorkbook ? number(attributes, "mergeacross", 0) : number(attributes, "colspan", 1) - 1;
        int down = ofWorkbook ? number(attributes, "mergedown", 0) : number(attributes, "rowspan", 1) - 1;
        next = column + 1 + Math.clamp(across, 0, WIDEST);
        table.merge(row, row + down, column);
    }

    private void endCell() {
        if (inCell) {
            table.put(Math.max(0, row), column, shown(decoded(content.toString())));
        }
        inCell = false;
        content.setLength(0);
    }

    private String shown(String text) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "datetime" -> CellValue.isoDay(text.strip());
            case "number" -> CellValue.plain(text);
            default -> text;
        };
    }

    private static int number(String attributes, String name, int otherwise) {
        String value = value(attributes, name);
        return value.matches("\\d{1,7}") ? Math.min(Integer.parseInt(value), FARTHEST) : otherwise;
    }

    private static String value(String attributes, String name) {
        Matcher all = ATTRIBUTE.matcher(attributes.toLowerCase(Locale.ROOT));
        while (all.find()) {
            if (all.group(1).equals(name)) {
                return all.group(2);
            }
        }
        return "";
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1))));
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        boolean hex = name.startsWith("#x");
        if (!hex && !name.substring(1).matches("\\d+")) {
            return "&" + name + ";";
        }
        int code = hex ? Integer.parseInt("0" + name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
