package org.dosedesk.exchange.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static final String SHEET = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>ИИН</t></is></c><c r="B1" t="inlineStr"><is><t>Цех</t></is></c></row>
            <row r="3"><c r="A3"><v>8.50512410003E11</v></c><c r="B3" t="str"><f>A1&amp;"x"</f><v>Котельный; цех</v></c></row>
            <row r="4"><c r="A4"><f>1+1</f><v>2</v></c><c r="B4"><f>1+1</f><v/></c></row>
            </sheetData></worksheet>
            """;

    @Test
    void daysNumbersAndMergedCells() throws IOException {
        FileText.Text text = read(book(sheet -> {
            sheet.value(0, 0, "Список");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 0, "ИИН");
            sheet.value(1, 1, "Дата");
            sheet.value(1, 2, "Цех");
            for (int row = 2; row < 5; row++) {
                sheet.value(row, 0, 909510001L + row);
                sheet.style(row, 0).format("000000000000").set();
                sheet.value(row, 1, LocalDate.of(1985, 5, 12));
                sheet.style(row, 1).format("[$-419]d mmm yyyy;@").set();
            }
            sheet.value(2, 2, "Котельный \"А\"\nцех");
            sheet.range(2, 2, 4, 2).merge();
        }));
        assertThat(text.text()).isEqualTo("""
                Список
                ИИН;Дата;Цех
                000909510003;12.05.1985;"Котельный ""А"" цех"
                000909510004;12.05.1985;"Котельный ""А"" цех"
                000909510005;12.05.1985;"Котельный ""А"" цех"
                """);
        assertThat(text.encoding()).isEqualTo("XLSX");
        assertThat(text.notes()).containsExactly(new FileText.Note(Warning.Kind.MERGED, "2"));
    }

    @Test
    void formulasHaveTheirLastValueAndNumbersAllTheirDigits() throws IOException {
        FileText.Text text = read(zip(parts(SHEET)));
        assertThat(text.text()).isEqualTo("ИИН;Цех\n\n850512410003;\"Котельный; цех\"\n2\n");
        assertThat(text.notes()).containsExactly(new FileText.Note(Warning.Kind.NO_VALUE, "1"));
    }

    @Test
    void theSheetWithAKnownHeaderIsReadAndHiddenOnesLast() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            Worksheet hidden = book.newWorksheet("скрытый");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "старое");
            book.newWorksheet("пусто");
            book.newWorksheet("Титул").value(0, 0, "Уважаемые коллеги");
            book.newWorksheet("Люди").value(0, 0, "ИИН");
        }
        FileText.Text known = (FileText.Text) Workbook.text(out.toByteArray(), text -> text.contains("ИИН"));
        assertThat(known.text()).isEqualTo("ИИН\n");
        assertThat(known.notes()).containsExactly(new FileText.Note(Warning.Kind.OTHER_SHEETS, "«Титул», «скрытый»"));
        assertThat(((FileText.Text) Workbook.text(out.toByteArray(), text -> false)).text())
                .isEqualTo("Уважаемые коллеги\n");
    }

    @Test
    void whatIsNoWorkbookOrABrokenOne() throws IOException {
        assertThat(refused(book(sheet -> {}))).isEqualTo(new FileProblem.EmptyBook());
        assertThat(refused(zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"))))
                .isEqualTo(new FileProblem.OtherOffice());
        assertThat(refused(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo(new FileProblem.Spreadsheet());
        assertThat(refused(zip(Map.of("xl/workbook.bin", "x")))).isEqualTo(new FileProblem.Spreadsheet());
        assertThat(refused(zip(Map.of("roster.csv", "ИИН")))).isEqualTo(new FileProblem.Archive());
        byte[] whole = zip(parts(SHEET));
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(new FileProblem.Damaged());
        assertThat(refused(zip(parts(SHEET.replace("</sheetData>", ""))))).isEqualTo(new FileProblem.Damaged());
        assertThat(refused("PK\u0003\u0004xlsx".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileProblem.Damaged());
    }

    @Test
    void bombsAreCountedBeforeTheyAreRead() throws IOException {
        Map<String, String> swollen = parts(SHEET);
        swollen.put("xl/sharedStrings.xml", "a".repeat(65 << 20));
        assertThat(refused(zip(swollen))).isEqualTo(new FileProblem.Swollen(64));
        assertThat(refused(zip(parts("<a>".repeat(100_000))))).isEqualTo(new FileProblem.Damaged());
        String entities = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + SHEET.replace("ИИН", "&b;");
        assertThat(Workbook.text(zip(parts(entities)), text -> true)).isNotNull();
    }

    @Test
    void aStrayCellFarBelowCostsNothing() throws IOException {
        FileText.Text text = read(zip(parts(
                SHEET.replace("</sheetData>", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>"))));
        assertThat(text.text()).endsWith("\n1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "31179, dd/mm/yyyy, 12.05.1985",
        "31179.75, yyyy-mm-dd h:mm:ss, 12.05.1985",
        "31179, General, 31179",
        "31179, '0.00 \"days\"', 31179",
        "850512410003, General, 850512410003",
        "8.50512410003E+11, General, 850512410003",
        "909510001, 000000000000, 000909510001",
        "1001.0, General, 1001",
        "36.5, 0.0, 36.5",
        "1E400, General, 1E400",
        "text, General, text"
    })
    void numbersAsTheyAreShown(String raw, String format, String shown) {
        assertThat(CellValue.number(raw, format, null, false)).isEqualTo(shown);
    }

    @Test
    void everyLanguagesOwnDayFormatAndTheOtherCalendar() {
        assertThat(CellValue.number("31179", null, 14, false)).isEqualTo("12.05.1985");
        assertThat(CellValue.number("29717", null, 14, true)).isEqualTo("12.05.1985");
        assertThat(CellValue.number("31179", null, 2, false)).isEqualTo("31179");
    }

    @Test
    void whatOfficeWroteUntil2003AndWhatItLocks() {
        assertThat(OldOffice.problem(oldOffice("EncryptedPackage"))).isEqualTo(new FileProblem.Locked());
        assertThat(OldOffice.problem(oldOffice("WordDocument"))).isEqualTo(new FileProblem.OtherOffice());
        assertThat(OldOffice.problem(oldOffice("Workbook"))).isEqualTo(new FileProblem.Spreadsheet());
        assertThat(OldOffice.problem(new byte[8])).isEqualTo(new FileProblem.Spreadsheet());
    }

    private static byte[] oldOffice(String part) {
        byte[] bytes = new byte[4096];
        byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024 + 256, name.length);
        return bytes;
    }

    private static FileText.Text read(byte[] bytes) {
        FileText text = Workbook.text(bytes, any -> true);
        assertThat(text).isInstanceOf(FileText.Text.class);
        return (FileText.Text) text;
    }

    private static FileProblem refused(byte[] bytes) {
        FileText text = Workbook.text(bytes, any -> true);
        assertThat(text).isInstanceOf(FileText.NoText.class);
        return ((FileText.NoText) text).problem();
    }

    private static byte[] book(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            fill.accept(book.newWorksheet("Лист1"));
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(String sheet) {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String of = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return new LinkedHashMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + of + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + of
                        + "worksheet+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheet));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
