package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Makes invented workers: names put together by chance from common ones, numbers that nobody was given on purpose.
final class DemoPeople {
    private static final int YOUNGEST = 20;
    private static final int OLDEST = 64;
    private static final int DAYS_A_YEAR = 365;
    private static final List<String> SHIFTS = List.of("А", "Б", "В", "Г", "");

    private static final List<String> KAZAKH_SURNAMES = List.of(
            "Ахметов",
            "Әбенов",
            "Бекжанов",
            "Ғабитов",
            "Досанов",
            "Ермеков",
            "Жақсылықов",
            "Ибраев",
            "Кенжебаев",
            "Қалиев",
            "Мұқанов",
            "Нұрланов",
            "Оспанов",
            "Өтегенов",
            "Сәрсенов",
            "Төлегенов",
            "Ұзақов",
            "Үсенов",
            "Шәкенов",
            "Іргебаев");
    private static final List<String> KAZAKH_MEN = List.of(
            "Арман",
            "Бауыржан",
            "Ғалым",
            "Дәурен",
            "Ерлан",
            "Жандос",
            "Қайрат",
            "Мақсат",
            "Нұрлан",
            "Өмірбек",
            "Серік",
            "Тимур",
            "Ұлан",
            "Асхат");
    private static final List<String> KAZAKH_WOMEN = List.of(
            "Айгүл", "Әлия", "Бақыт", "Гүлнара", "Динара", "Жанар", "Қарлығаш", "Мадина", "Сәуле", "Үміт", "Ақмарал");
    private static final List<String> RUSSIAN_SURNAMES = List.of(
            "Волков",
            "Григорьев",
            "Ерёмин",
            "Зайцев",
            "Ковалёв",
            "Лебедев",
            "Морозов",
            "Новиков",
            "Орлов",
            "Поляков",
            "Семёнов",
            "Тихонов",
            "Фёдоров",
            "Щукин",
            "Яковлев");
    private static final List<String> RUSSIAN_MEN =
            List.of("Алексей", "Виктор", "Дмитрий", "Евгений", "Игорь", "Михаил", "Олег", "Пётр", "Сергей", "Юрий");
    private static final List<String> RUSSIAN_WOMEN =
            List.of("Анна", "Вера", "Елена", "Ирина", "Любовь", "Наталья", "Ольга", "Светлана", "Татьяна", "Юлия");
    private static final List<List<String>> RUSSIAN_PATRONYMICS = List.of(
            List.of("Алексеевич", "Алексеевна"),
            List.of("Викторович", "Викторовна"),
            List.of("Иванович", "Ивановна"),
            List.of("Николаевич", "Николаевна"),
            List.of("Петрович", "Петровна"),
            List.of("Сергеевич", "Сергеевна"));

    private final SplittableRandom random;
    private final LocalDate today;
    private int made;

    DemoPeople(SplittableRandom random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /// The next worker.
    ///
    /// @param gone whether the worker left some time ago
    Worker worker(DemoPlaces.Post post, boolean gone) {
        made++;
        boolean woman = random.nextInt(100) < 30;
        boolean kazakh = random.nextInt(100) < 65;
        LocalDate birth = today.minusDays(random.nextInt(YOUNGEST * DAYS_A_YEAR + 10, OLDEST * DAYS_A_YEAR));
        LocalDate hired = today.minusDays(random.nextInt(500, 9000));
        LocalDate adult = birth.plusYears(YOUNGEST - 1L);
        @Nullable LocalDate left = gone ? today.minusDays(random.nextInt(5, 120)) : null;
        return new Worker(
                DemoWorkforce.id(random),
                String.format(Locale.ROOT, "%05d", 10_000 + made * 7),
                name(kazakh, woman),
                iin(birth, woman),
                birth,
                woman ? Sex.FEMALE : Sex.MALE,
                post.workshop().id(),
                post.site().id(),
                DemoWorkforce.pick(random, post.positions()),
                DemoWorkforce.pick(random, SHIFTS),
                String.format(Locale.ROOT, "+7 700 000 %02d %02d", made / 100, made % 100),
                kazakh ? "kk" : "ru",
                hired.isBefore(adult) ? adult : hired,
                left);
    }

    private PersonName name(boolean kazakh, boolean woman) {
        String surname = DemoWorkforce.pick(random, kazakh ? KAZAKH_SURNAMES : RUSSIAN_SURNAMES) + (woman ? "а" : "");
        if (kazakh) {
            String father = DemoWorkforce.pick(random, KAZAKH_MEN);
            String patronymic = random.nextInt(100) < 15 ? "" : father + (woman ? "қызы" : "ұлы");
            return new PersonName(surname, DemoWorkforce.pick(random, woman ? KAZAKH_WOMEN : KAZAKH_MEN), patronymic);
        }
        return new PersonName(
                surname,
                DemoWorkforce.pick(random, woman ? RUSSIAN_WOMEN : RUSSIAN_MEN),
                DemoWorkforce.pick(random, RUSSIAN_PATRONYMICS).get(woman ? 1 : 0));
    }

    /// A number in the structure used before 2013; digits for which no check digit exists are drawn again.
    private Iin iin(LocalDate birth, boolean woman) {
        int century = (birth.getYear() - 1800) / 100 * 2 + (woman ? 2 : 1);
        while (true) {
            String first = String.format(
                    Locale.ROOT,
                    "%02d%02d%02d%d%04d",
                    birth.getYear() % 100,
                    birth.getMonthValue(),
                    birth.getDayOfMonth(),
                    century,
                    random.nextInt(10_000));
            List<Iin> valid = new ArrayList<>();
            for (int check = 0; check < 10; check++) {
                Iin candidate = new Iin(first + check);
                if (candidate.hasValidCheckDigit()) {
                    valid.add(candidate);
                }
            }
            if (!valid.isEmpty()) {
                return valid.getFirst();
            }
        }
    }
}
