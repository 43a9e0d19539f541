package org.dosedesk.print.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeHours;
import org.dosedesk.domain.notice.NoticeReason;
import org.dosedesk.domain.notice.NoticeReason.Kind;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.print.PaperFixture;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.NoticeSlip;

/// Notices with long invented names.
public final class NoticeFixture {
    static final NoticeHours ANY_TIME = new NoticeHours(LocalTime.of(9, 0), LocalTime.of(13, 0), 0);
    public static final NoticeHours SPREAD = new NoticeHours(LocalTime.of(9, 0), LocalTime.of(13, 0), 10);

    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<String> FOREMEN = List.of(
            "Әбдіқадырова-Жүнісбекова Гүлбаршын-Мәриям Өмірзаққызы",
            "Щербаков-Воскресенский Святослав Всеволодович",
            "Қожахметов Нұрлан",
            "Ли Игорь",
            "Өтеген Сана");
    private static final List<String> POSITIONS = List.of(
            "Жылу автоматикасы және өлшеу құралдарын жөндеу жөніндегі электрслесарь",
            "Старший машинист энергоблоков",
            "");

    private NoticeFixture() {}

    /// Notices for this many people, in piles of this many.
    public static NoticeSheet sheet(int people, int pile, NoticeHours hours, boolean demo) {
        List<LocalTime> times = hours.of(people);
        List<NoticePile> piles = new ArrayList<>();
        for (int from = 0; from < people; from += pile) {
            List<NoticeSlip> slips = new ArrayList<>();
            for (int i = from; i < Math.min(people, from + pile); i++) {
                slips.add(slip(i, times.get(i)));
            }
            int number = piles.size();
            piles.add(new NoticePile(
                    number % 4 == 3 ? "ПРП «Энергоремонт»" : "Ш. Шөкин атындағы Қапшағай СЭС",
                    number % 2 == 0 ? "Жылу автоматикасы және өлшеу құралдары цехы" : "Котельный цех",
                    number % 3 == 2 ? "" : number % 3 == 1 ? "дневная" : "А",
                    switch (number % 3) {
                        case 0 -> FOREMEN.subList(0, 1);
                        case 1 -> FOREMEN;
                        default -> List.<String>of();
                    },
                    slips));
        }
        return sheet(piles, hours, demo);
    }

    /// Notices in these piles.
    static NoticeSheet sheet(List<NoticePile> piles, NoticeHours hours, boolean demo) {
        NoticeChoices choices = new NoticeChoices(
                "Іле аудандық орталық ауруханасы",
                "№ 2 әкімшілік ғимараты, 1-қабат, 104-кабинет (медпункт)",
                hours,
                true,
                Set.of());
        return new NoticeSheet(
                "Ш. Шөкин атындағы Қапшағай СЭС",
                DAY,
                VaccineCatalogue.COVID_19,
                choices,
                piles,
                VaccineCatalogue.kazakhstan().stream().collect(Collectors.toMap(Vaccine::id, Function.identity())),
                "Сейітқызы Айгүл",
                DAY.minusDays(3),
                demo);
    }

    /// A slip of this name.
    static NoticeSlip slip(int number, String name, String position) {
        return new NoticeSlip(number, Id.random(), name, position, LocalTime.of(9, 0), reason(number));
    }

    private static NoticeSlip slip(int i, LocalTime at) {
        return new NoticeSlip(
                i + 1, Id.random(), PaperFixture.name(i), POSITIONS.get(i % POSITIONS.size()), at, reason(i));
    }

    private static NoticeReason reason(int i) {
        LocalDate since = LocalDate.of(2021, 8, 12);
        Kind kind = KINDS.get(i % KINDS.size());
        return switch (kind) {
            case DUE -> NoticeReason.due(since.plusMonths(6));
            case RECOVERY -> new NoticeReason(kind, since, Period.ofMonths(3), null, since.plusMonths(3));
            case COURSE, BOOSTER, UNFINISHED, LAST_DOSE ->
                new NoticeReason(
                        kind, since, Period.ofMonths(6), Id.<Vaccine>ofCode("sputnik-v-2"), since.plusMonths(6));
        };
    }
}
