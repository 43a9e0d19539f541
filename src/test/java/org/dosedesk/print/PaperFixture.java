package org.dosedesk.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.sitelist.SiteListRow.DoseSoFar;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;

/// Site lists with long invented names.
public final class PaperFixture {
    private static final String[] NAMES = {
        "Әбдіқадырова-Жүнісбекова Гүлбаршын-Мәриям Өмірзаққызы",
        "Ғұмарбекұлы Ұлықбек",
        "Щербаков-Воскресенский Святослав Всеволодович",
        "Қожахметова Іңкәр Нұрлыханқызы",
        "Ким Ю"
    };
    private static final String[] POSITIONS = {
        "Жылу автоматикасы және өлшеу құралдарын жөндеу жөніндегі электрслесарь",
        "Старший машинист энергоблоков",
        "Слесарь"
    };

    private PaperFixture() {}

    /// A sheet of this many rows, the last quarter of them hosted.
    public static SiteListSheet sheet(int rows, Language language, boolean demo, boolean draft) {
        List<SiteListRow> list = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            list.add(row(i, i >= rows - rows / 4, language));
        }
        return sheet(list, language, demo, draft);
    }

    /// A sheet of these rows.
    public static SiteListSheet sheet(List<SiteListRow> rows, Language language, boolean demo, boolean draft) {
        SiteList list = new SiteList(
                Id.random(),
                12,
                Id.random(),
                language == Language.KAZAKH ? "Ш. Шөкин атындағы Қапшағай СЭС" : "ТЭЦ-2 им. А. Жакутова",
                "Іле аудандық орталық ауруханасы",
                LocalDate.of(2022, 2, 25),
                VaccineCatalogue.COVID_19,
                Id.ofCode("vero-cell"),
                rows,
                4,
                3,
                "Сейітқызы Айгүл",
                Instant.parse("2022-02-24T05:00:00Z"),
                "Kazakhstan COVID-19 2021-12-08",
                language.tag());
        return new SiteListSheet(
                list,
                VaccineCatalogue.kazakhstan().stream().collect(Collectors.toMap(Vaccine::id, Function.identity())),
                LocalDate.of(2022, 2, 24),
                demo,
                draft);
    }

    /// The name in row `i`, counted from 0; no two rows have the same.
    public static String name(int i) {
        return NAMES[i % NAMES.length] + " " + "абвгдежзик".charAt(i / 100 % 10) + "абвгдежзик".charAt(i / 10 % 10)
                + "абвгдежзик".charAt(i % 10);
    }

    private static SiteListRow row(int i, boolean hosted, Language language) {
        RevaccinationStatus status = switch (i % 3) {
            case 0 -> RevaccinationStatus.DUE;
            case 1 -> RevaccinationStatus.OVERDUE;
            default -> RevaccinationStatus.INCOMPLETE;
        };
        DoseSoFar first = new DoseSoFar(LocalDate.of(2021, 4, 12), Id.ofCode("sputnik-v-1"));
        DoseSoFar second = new DoseSoFar(LocalDate.of(2021, 5, 3), Id.ofCode("sputnik-v-2"));
        String workshop = language == Language.KAZAKH ? "Жылу автоматикасы және өлшеу құралдары цехы" : "Котельный цех";
        return new SiteListRow(
                i + 1,
                Id.random(),
                name(i),
                LocalDate.of(1970 + i % 30, 1 + i % 12, 1 + i % 28),
                i % 7 == 3 ? "" : "********0126",
                workshop,
                hosted ? "ПРП «Энергоремонт»" : null,
                POSITIONS[i % POSITIONS.length],
                status == RevaccinationStatus.INCOMPLETE ? List.of(first) : List.of(first, second),
                status,
                LocalDate.of(2021, 11, 3),
                i % 5 == 1 ? Id.ofCode("qazvac") : null,
                i % 5 == 1 ? remark(language) : "");
    }

    private static String remark(Language language) {
        Cause cause = new Cause(Cause.Kind.OBSERVATION, "severe-reaction", "vero-cell", LocalDate.of(2021, 5, 12), "");
        Map<Vaccine, ActiveContraindication> forbidden = new LinkedHashMap<>();
        VaccineCatalogue.kazakhstan().stream()
                .filter(vaccine -> vaccine.cvx().equals("510"))
                .forEach(vaccine -> forbidden.put(
                        vaccine,
                        new ActiveContraindication(
                                Grade.CONTRAINDICATED, cause, LocalDate.of(2021, 5, 12), null, null)));
        return ContraindicationText.not(Messages.of(language), forbidden);
    }
}
