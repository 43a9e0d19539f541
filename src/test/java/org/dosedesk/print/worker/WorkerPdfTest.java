package org.dosedesk.print.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.print.PaperReading.squeezed;
import static org.dosedesk.print.PaperReading.texts;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.PaperReading;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sputnik V's course ended on 01.05.2021: since decree 52, in force from 08.12.2021, its booster follows after six
/// months.
class WorkerPdfTest {
    private final WorkerPdf paper = new WorkerPdf();
    private final PersonFixture people = new PersonFixture();

    @ParameterizedTest
    @EnumSource
    void theRecordTellsEveryDoseHowItCountsWhatKeepsVaccinesAwayAndWhatComesNext(Language language) throws IOException {
        Messages messages = Messages.of(language);
        byte[] pdf = paper.render(people.sheet(PaperKind.RECORD, language, people.full()));

        List<String> pages = texts(pdf);
        PaperReading.savePictures(pdf, "worker-record_" + language.tag(), 1);
        PaperReading.isSound(pdf);
        assertThat(pages).hasSize(1);
        for (String words : List.of(
                PersonFixture.NAME,
                "900101300126",
                "01.01.1990",
                "II-20210402",
                messages.get("common.vaccine.sputnik-v-1"),
                messages.get("papers.expiry", "01.10.2022"),
                messages.get("common.place.clinic") + ": " + PersonFixture.CLINIC,
                messages.get("why.status.valid") + ": " + messages.get("why.dose.primary", 1),
                messages.get("why.status.not-valid") + ". " + messages.get("why.reason.too-soon"),
                messages.get("why.dose.primary", 2),
                PersonFixture.GROUND,
                messages.get("papers.next.from", "08.12.2021"),
                messages.get("paper.page", 1, 1))) {
            assertThat(pages.getFirst()).contains(squeezed(words));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theConfirmationTellsDosesAndTheNextOneAndNothingOfHealth(Language language) throws IOException {
        Messages messages = Messages.of(language);
        byte[] pdf = paper.render(people.sheet(PaperKind.CONFIRMATION, language, people.full()));

        String page = texts(pdf).getFirst();
        PaperReading.savePictures(pdf, "worker-confirmation_" + language.tag(), 1);
        PaperReading.isSound(pdf);
        assertThat(page)
                .contains(
                        squeezed(PersonFixture.NAME),
                        "II-20210501",
                        squeezed(PersonFixture.CLINIC),
                        squeezed(messages.get("papers.next.from", "08.12.2021")))
                .doesNotContain(squeezed(PersonFixture.GROUND))
                .doesNotContain(squeezed(messages.get("papers.waivers")))
                .doesNotContain(squeezed(messages.get("why.reason.too-soon")))
                .doesNotContain(squeezed(messages.get("common.status.exempt")));
    }

    @ParameterizedTest
    @EnumSource
    void consentOrRefusalIsOneFormOnOnePageFilledInWithNameAndVaccine(Language language) throws IOException {
        Messages messages = Messages.of(language);
        byte[] pdf = paper.render(people.sheet(PaperKind.CONSENT, language, people.full()));

        List<String> pages = texts(pdf);
        PaperReading.savePictures(pdf, "worker-consent_" + language.tag(), 1);
        PaperReading.isSound(pdf);
        assertThat(pages).hasSize(1);
        for (String words : List.of(
                PersonFixture.NAME,
                "900101300126",
                "+7 700 000 00 00",
                messages.get("common.vaccine.vero-cell"),
                "1. " + messages.get("papers.consent.need"),
                "2. " + messages.get("papers.consent.examination"),
                "3. " + messages.get("papers.consent.reactions"),
                "4. " + messages.get("papers.consent.care"),
                "5. " + messages.get("papers.consent.refusing"),
                "☐" + messages.get("papers.consent.yes"),
                "☐" + messages.get("papers.consent.no"),
                messages.get("papers.consent.worker"),
                messages.get("papers.consent.observed"))) {
            assertThat(pages.getFirst()).contains(squeezed(words));
        }
        assertThat(pages.getFirst()).doesNotContain("II-2021");
    }

    @Test
    void everyoneOfAListHasAPageInTheListsOrder() throws IOException {
        Worker second = people.worker("Цой Елена", null);
        Worker first = people.full();
        Worker third = people.worker("Әбенова Ұлжан Өмірзаққызы", null);

        List<String> pages =
                texts(paper.render(people.sheet(PaperKind.CONSENT, Language.KAZAKH, first, second, third)));

        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).contains(squeezed(PersonFixture.NAME));
        assertThat(pages.get(1)).contains("ЦойЕлена");
        assertThat(pages.get(2)).contains("ӘбеноваҰлжанӨмірзаққызы");
    }

    @ParameterizedTest
    @EnumSource
    void nobodysDosesAreSaidInASentence(Language language) throws IOException {
        byte[] pdf = paper.render(
                people.sheet(PaperKind.CONFIRMATION, language, people.worker("Цой Елена Викторовна", null)));

        PaperReading.savePictures(pdf, "worker-no-doses_" + language.tag(), 1);
        assertThat(texts(pdf))
                .singleElement()
                .asString()
                .contains(squeezed(Messages.of(language).get("papers.no-doses")));
    }

    @Test
    void aRecordOfSixtyDosesRepeatsItsHeadOnEveryPageAndCutsNothing() throws IOException {
        Messages messages = Messages.of(Language.KAZAKH);
        Worker worker = people.worker(PersonFixture.NAME, "kk");
        for (int i = 0; i < 60; i++) {
            people.dose(worker, "vero-cell", "2021-%02d-%02d".formatted(5 + i / 28, 1 + i % 28));
        }
        byte[] pdf = paper.render(people.sheet(PaperKind.RECORD, Language.KAZAKH, worker));

        List<String> pages = texts(pdf);
        PaperReading.isSound(pdf);
        PaperReading.savePictures(pdf, "worker-record-60", 4);
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains(squeezed(PersonFixture.NAME))
                    .contains(squeezed(messages.get("papers.column.evaluation")))
                    .contains(squeezed(messages.get("paper.page", i + 1, pages.size())));
        }
        String all = String.join("", pages);
        for (int i = 0; i < 60; i++) {
            assertThat(all).contains("II-2021%02d%02d".formatted(5 + i / 28, 1 + i % 28));
        }
    }

    @ParameterizedTest
    @EnumSource
    void howeverLongANameNothingOfItIsCut(PaperKind kind) throws IOException {
        String name = "Ұзақбайұлы".repeat(150);
        byte[] pdf = paper.render(people.sheet(kind, Language.RUSSIAN, people.worker(name + " Ә", null)));

        PaperReading.isSound(pdf);
        assertThat(String.join("", texts(pdf))).contains(name);
    }

    @Test
    void theDocumentNamesItsLanguage() throws IOException {
        byte[] pdf = paper.render(people.sheet(PaperKind.CONSENT, Language.KAZAKH, people.full()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
        }
    }
}
