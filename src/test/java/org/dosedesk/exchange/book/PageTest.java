package org.dosedesk.exchange.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageTest {
    @Test
    void aPageWithMergedCells() {
        FileText.Text text = read("""
                <!DOCTYPE html><html><head><style>td { color: red }</style></head><body><p>Список</p>
                <TABLE border=1><tr><th>Цех</th><th>Фамилия,<br/>имя</th><th>№</th></tr>
                <tr><td rowspan="2">Котельный</td><td>О&#39;Генри &amp;&nbsp;К&#x2116;</td><td>1</td>
                <tr><td>Әбенова<td>2</tr>
                <tr><td colspan='2'>ТЭЦ-1; всё</td><td>3</td></tr></TABLE></body></html>
                """);
        assertThat(text.text()).isEqualTo("""
                Цех;Фамилия, имя;№
                Котельный;О'Генри & К№;1
                Котельный;Әбенова;2
                "ТЭЦ-1; всё";;3
                """);
        assertThat(text.notes()).containsExactly(new FileText.Note(Warning.Kind.MERGED, "1"));
    }

    @Test
    void aWorkbookAsXml() {
        FileText.Text text = read("""
                <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:x">
                <Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">ИИН</Data></Cell>
                <Cell ss:Index="3"><Data ss:Type="String">Дата</Data></Cell></Row>
                <Row ss:Index="3"><Cell><Data ss:Type="Number">8.50512410003E+11</Data></Cell><Cell/>
                <Cell><ss:Data ss:Type="DateTime">1985-05-12T00:00:00.000</ss:Data></Cell></Row>
                </Table></Worksheet></Workbook>
                """);
        assertThat(text.text()).isEqualTo("ИИН;;Дата\n\n850512410003;;12.05.1985\n");
    }

    @Test
    void theTableWithAKnownHeaderIsRead() {
        String page = "<table><tr><td>меню</td></tr></table><table><tr><td>ИИН</td></tr></table>";
        assertThat(Page.text(text(page), text -> text.contains("ИИН")))
                .isInstanceOfSatisfying(
                        FileText.Text.class, text -> assertThat(text.text()).isEqualTo("ИИН\n"));
    }

    @Test
    @Timeout(10)
    void pagesWithoutATableAndStrangeOnes() {
        assertThat(refused("<html><p>Уважаемые коллеги</p></html>")).isEqualTo(new FileProblem.PageWithoutTable());
        assertThat(refused("<table></table>")).isEqualTo(new FileProblem.PageWithoutTable());
        assertThat(refused("<a".repeat(1_000_000))).isEqualTo(new FileProblem.PageWithoutTable());
        assertThat(read("<table><tr><td>1</td></tr></table>".repeat(100_000)).text())
                .isEqualTo("1\n");
        assertThat(refused("<table><tr>" + "<td>x".repeat(6_000)))
                .isEqualTo(new FileProblem.TooWide(FileText.MOST_CELLS));
        assertThat(read("<table><tr><td rowspan=9999999 colspan=9999999>x<td>y</table>")
                        .text())
                .isNotBlank();
    }

    @Test
    void aPageInAnEncodingWithoutKazakhLetters() {
        FileText.Text page = new FileText.Text("<table><tr><td>ИИН</table>", "windows-1251", true, List.of());
        assertThat(Page.text(page, any -> true)).isEqualTo(new FileText.Text("ИИН\n", "windows-1251", true, List.of()));
    }

    private static FileText.Text read(String page) {
        FileText text = Page.text(text(page), any -> true);
        assertThat(text).isInstanceOf(FileText.Text.class);
        return (FileText.Text) text;
    }

    private static FileProblem refused(String page) {
        FileText text = Page.text(text(page), any -> true);
        assertThat(text).isInstanceOf(FileText.NoText.class);
        return ((FileText.NoText) text).problem();
    }

    private static FileText.Text text(String page) {
        return new FileText.Text(page, "UTF-8", false, List.of());
    }
}
