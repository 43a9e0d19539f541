package org.dosedesk.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeWorker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForemenTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);
    private static final Id<Workshop> BOILERS = Id.random();
    private static final Id<Workshop> TURBINES = Id.random();
    private static final Id<Site> HERE = Id.random();
    private static final Id<Site> THERE = Id.random();

    private final List<Worker> roster = new ArrayList<>();
    private final Worker fitter = add("Слесарь-ремонтник", BOILERS, HERE, "А");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мастер",
                "МАСТЕР",
                "Старший мастер",
                "Мастер участка",
                "мастер-электрик",
                "Начальник смены",
                "Начальник смены электроцеха",
                "Шебер",
                "Аға шебер",
                "Ауысым бастығы",
                "Бригадир",
                "Foreman",
                "Shift supervisor",
                "Head of shift",
                "Начальник отдела",
                "Бөлім бастығы"
            })
    void aPositionThatSaysSoMakesTheForeman(String position) {
        Worker leader = add(position, BOILERS, HERE, "А");

        assertThat(leaders(fitter)).containsExactly(leader);
        assertThat(leaders(leader)).containsExactly(leader);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Слесарь",
                "Помощник мастера",
                "Заместитель начальника смены",
                "Бөлім бастығының орынбасары",
                "Мастерская",
                "Веб-дизайнер",
                "Deputy shift manager",
                "Инженер смены",
                ""
            })
    void anyOtherPositionDoesNot(String position) {
        add(position, BOILERS, HERE, "А");

        assertThat(leaders(fitter)).isEmpty();
    }

    @Test
    void leadersOfOtherShiftsWorkshopsAndSitesAreNotTheirs() {
        add("Мастер", BOILERS, HERE, "Б");
        add("Мастер", TURBINES, HERE, "А");
        add("Мастер", BOILERS, THERE, "А");

        assertThat(leaders(fitter)).isEmpty();
    }

    @Test
    void allOfThemAreNamedWhenThereAreSeveral() {
        Worker one = add("Мастер", BOILERS, HERE, "А");
        Worker other = add("Шебер", BOILERS, HERE, "А");

        assertThat(leaders(fitter)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void theHeadOfTheShiftComesBeforeForemenAndTheyBeforeTheHeadOfTheWorkshop() {
        add("Начальник цеха", BOILERS, HERE, "А");
        Worker foreman = add("Мастер", BOILERS, HERE, "А");
        assertThat(leaders(fitter)).containsExactly(foreman);

        Worker head = add("Начальник смены", BOILERS, HERE, "А");
        assertThat(leaders(fitter)).containsExactly(head);
    }

    @Test
    void theShiftsNameMayBeWrittenSmallOrWithSpaces() {
        Worker leader = add("Мастер", BOILERS, HERE, " а ");

        assertThat(leaders(fitter)).containsExactly(leader);
    }

    @Test
    void thoseWhoLeftLeadNobody() {
        add("Мастер", BOILERS, HERE, "А", DAY);
        Worker leaving = add("Мастер", BOILERS, HERE, "А", DAY.plusDays(1));

        assertThat(leaders(fitter)).containsExactly(leaving);
    }

    private List<Worker> leaders(Worker worker) {
        return Foremen.among(roster, DAY).of(worker);
    }

    private Worker add(String position, Id<Workshop> workshop, Id<Site> site, String shift) {
        return add(position, workshop, site, shift, null);
    }

    private Worker add(String position, Id<Workshop> workshop, Id<Site> site, String shift, @Nullable LocalDate left) {
        Worker worker = SomeWorker.of(workshop, site)
                .number(Integer.toString(100 + roster.size()))
                .named("Әбенов Ерлан")
                .born(LocalDate.of(1980, 1, 1))
                .as(position, shift)
                .employed(null, left)
                .worker();
        roster.add(worker);
        return worker;
    }
}
