package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.print.worker.PersonFixture;
import org.dosedesk.print.worker.WorkerPdf;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PaperException.Reason;
import org.dosedesk.usecase.paper.PrintWish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is handed to the desktop's printer, wish by wish; what it refuses is said.
class HandedToThePrinterTest {
    private static final String NAME = "Кеңсе";

    private final byte[] landscape = new SiteListPdf().render(PaperFixture.sheet(3, Language.KAZAKH, false, false));
    private @Nullable PrintRequestAttributeSet handed;
    private @Nullable PrintException refusal;
    private boolean knowsSides = true;
    private boolean knowsPaper = true;
    private final PrintService printer = service();
    private final DesktopPrinters printers = new DesktopPrinters(() -> List.of(printer), () -> printer, name -> false);

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theCopiesAskedForUnderTheTitle(int copies) {
        print(landscape, new PrintWish(NAME, copies, 1, PrintWish.LAST, false));

        assertThat(handed(Copies.class)).contains(new Copies(copies));
        assertThat(handed(JobName.class).map(JobName::getValue)).contains("DoseDesk 12");
        assertThat(handed(Media.class)).contains(MediaSizeName.ISO_A4);
        assertThat(handed(Sides.class)).isEmpty();
    }

    @Test
    void bothSidesTurnOverTheEdgeThatThePageStandsOn() {
        print(landscape, new PrintWish(NAME, 1, 1, PrintWish.LAST, true));
        assertThat(handed(Sides.class)).contains(Sides.TWO_SIDED_SHORT_EDGE);

        print(portrait(), new PrintWish(NAME, 1, 1, PrintWish.LAST, true));
        assertThat(handed(Sides.class)).contains(Sides.TWO_SIDED_LONG_EDGE);
    }

    @Test
    void nothingIsWishedForThatThePrinterDoesNotKnow() {
        knowsSides = false;
        knowsPaper = false;
        print(landscape, new PrintWish(NAME, 2, 1, PrintWish.LAST, true));

        assertThat(handed(Sides.class)).isEmpty();
        assertThat(handed(Media.class)).isEmpty();
        assertThat(handed(Copies.class)).contains(new Copies(2));
    }

    @Test
    void aRefusalIsSaid() {
        refusal = new PrintException("out of paper");

        assertThatThrownBy(() -> print(landscape, PrintWish.all(NAME)))
                .isInstanceOfSatisfying(
                        PaperException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PRINTING_FAILED))
                .hasCause(refusal);
    }

    private static byte[] portrait() {
        PersonFixture people = new PersonFixture();
        return new WorkerPdf().render(people.sheet(PaperKind.RECORD, Language.KAZAKH, people.full()));
    }

    private void print(byte[] pdf, PrintWish wish) {
        printers.print(pdf, "DoseDesk 12", wish);
    }

    private <T extends Attribute> Optional<T> handed(Class<T> wish) {
        return Optional.ofNullable(wish.cast(Objects.requireNonNull(handed).get(wish)));
    }

    private PrintService service() {
        DocPrintJob job = (DocPrintJob) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DocPrintJob.class}, (proxy, method, arguments) -> {
                    if (refusal != null) {
                        throw refusal;
                    }
                    handed = (PrintRequestAttributeSet) arguments[1];
                    return null;
                });
        return (PrintService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PrintService.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName" -> NAME;
                    case "createPrintJob" -> job;
                    case "isAttributeValueSupported" -> knowsPaper;
                    case "isAttributeCategorySupported" -> knowsSides;
                    default -> null;
                });
    }
}
