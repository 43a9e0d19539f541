package org.dosedesk.print.sitelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.util.Map;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.print.PaperFixture;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The bars on the paper, read from the drawn pages as a scanner reads them.
class PrintedCodeTest {
    private static final int DPI = 200;

    private final SiteListPdf paper = new SiteListPdf();
    private final PdfPreview preview = new PdfPreview();

    @ParameterizedTest
    @EnumSource
    void everyPageCarriesTheCodeThatOpensTheList(Language language) throws Exception {
        SiteListSheet sheet = PaperFixture.sheet(40, language, false, false);
        byte[] pdf = paper.render(sheet);

        int pages = preview.pages(pdf);
        assertThat(pages).isGreaterThan(2);
        for (int page = 0; page < pages; page++) {
            String read = scan(preview.page(pdf, page, DPI)).getText();
            assertThat(read).isEqualTo(ListCode.of(sheet.list()).text());
            assertThat(ListCode.parse(read))
                    .hasValueSatisfying(
                            code -> assertThat(code.isOf(sheet.list())).isTrue());
        }
    }

    @Test
    void aDraftHasNoBars() {
        byte[] pdf = paper.render(PaperFixture.sheet(3, Language.RUSSIAN, false, true));

        assertThatThrownBy(() -> scan(preview.page(pdf, 0, DPI))).isInstanceOf(NotFoundException.class);
    }

    private static Result scan(PageImage page) throws Exception {
        BinaryBitmap dots =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.width(), page.height(), page.argb())));
        Result result = new Code128Reader().decode(dots, Map.of(DecodeHintType.TRY_HARDER, true));
        assertThat(result.getBarcodeFormat()).isEqualTo(BarcodeFormat.CODE_128);
        return result;
    }
}
