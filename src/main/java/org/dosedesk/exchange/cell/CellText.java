package org.dosedesk.exchange.cell;

/// Cleans what programs leave in cells: no-break and zero-width characters, line breaks, runs of spaces.
public final class CellText {
    private CellText() {}

    /// The text as a person would type it, without spaces at its ends.
    public static String clean(String cell) {
        return isClean(cell) ? cell : cleaned(cell);
    }

    private static boolean isClean(String cell) {
        char before = ' ';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean ordinary = (c > ' ' && c < 0x7F) || (c > 0xAD && c < 0x2000);
            if (!ordinary && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return cell.isEmpty() || before != ' ';
    }

    private static String cleaned(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                text.append(c);
            }
        }
        int end = text.length();
        return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
    }
}
