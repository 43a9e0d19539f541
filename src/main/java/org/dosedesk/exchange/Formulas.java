package org.dosedesk.exchange;

/// Cells that a spreadsheet would take for a formula: a name in a register must not run anything (OWASP, CSV
/// Injection).
final class Formulas {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /// The cell with an apostrophe before what begins like a formula.
    static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /// Takes away the apostrophes that [#harmless] put before cells.
    static void undo(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].startsWith("'") && isFormula(cells[i].substring(1))) {
                cells[i] = cells[i].substring(1);
            }
        }
    }

    // A phone number is no formula: `+7 700 …` stays as it is dialled.
    private static boolean isFormula(String cell) {
        String text = cell.stripLeading();
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !text.matches("\\+[0-9 ]+");
    }
}
