package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;

/// The invented units, workshops, sites and clinics. The repair unit has no site of its own: its workshops are guests
/// at the plants.
final class DemoPlaces {
    private static final int SERVED_FOR_DAYS = 700;
    private static final int CLINIC_CHANGED_DAYS_AGO = 240;

    private final SplittableRandom random;
    private final List<Entity> records = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Clinic> clinics = new ArrayList<>();

    /// A place of work.
    ///
    /// @param positions held there
    /// @param groups the observation codes of the groups that whoever works there belongs to by occupation
    record Post(Workshop workshop, Site site, List<String> positions, List<String> groups) {}

    DemoPlaces(SplittableRandom random, LocalDate today) {
        this.random = random;
        Unit north = unit("ТЭЦ «Северная»");
        Unit steppe = unit("ТЭЦ «Степная»");
        Unit river = unit("ГЭС «Речная»");
        Unit repair = unit("Ремонтное предприятие «Жөндеу»");
        Site northSite = site("Площадка ТЭЦ «Северная»", north);
        Site steppeSite = site("Площадка ТЭЦ «Степная»", steppe);
        Site riverSite = site("Плотина ГЭС «Речная»", river);
        plant(north, northSite);
        plant(steppe, steppeSite);
        List<String> dam = List.of("Машинист гидроагрегатов", "Начальник смены", "Электромонтёр", "Обходчик плотины");
        post(river, "Машинный зал", riverSite, 4, dam);
        post(river, "Гидротехнический цех", riverSite, 3, dam);
        List<String> repairers = List.of("Слесарь по ремонту", "Электрогазосварщик", "Мастер участка", "Токарь");
        post(repair, "Участок ремонта котлов", northSite, 2, repairers);
        post(repair, "Участок ремонта турбин", steppeSite, 2, repairers);

        occupations(north, northSite, steppe, steppeSite, river, riverSite);

        Clinic city = clinic("Городская поликлиника «Алатау»");
        Clinic district = clinic("Районная больница «Дала»");
        Clinic lake = clinic("Поликлиника «Көл»");
        LocalDate first = today.minusDays(SERVED_FOR_DAYS);
        LocalDate moved = today.minusDays(CLINIC_CHANGED_DAYS_AGO);
        records.add(new ClinicAssignment(id(), northSite.id(), city.id(), first, null));
        records.add(new ClinicAssignment(id(), steppeSite.id(), city.id(), first, moved.minusDays(1)));
        records.add(new ClinicAssignment(id(), steppeSite.id(), district.id(), moved, null));
        records.add(new ClinicAssignment(id(), riverSite.id(), lake.id(), first, null));
    }

    List<Entity> records() {
        return List.copyOf(records);
    }

    Post pick() {
        return DemoWorkforce.pick(random, posts);
    }

    Clinic pickClinic() {
        return DemoWorkforce.pick(random, clinics);
    }

    // Who drives, walks the lines, cleans the water or treats the others is owed vaccinations of their own.
    private void occupations(Unit north, Site northSite, Unit steppe, Site steppeSite, Unit river, Site riverSite) {
        List<String> drivers = List.of("Водитель автомобиля", "Водитель вездехода", "Машинист автокрана");
        List<String> cleaners = List.of("Оператор очистных сооружений", "Слесарь-сантехник");
        List<String> walkers = List.of("Обходчик трассы", "Геодезист", "Электромонтёр-линейщик");
        List<String> medics = List.of("Медицинская сестра", "Фельдшер", "Врач здравпункта");
        post(north, "Транспортный цех", northSite, 2, drivers, List.of("driver"));
        post(north, "Очистные сооружения", northSite, 1, cleaners, List.of("treatment-plant-worker"));
        post(steppe, "Очистные сооружения", steppeSite, 1, cleaners, List.of("treatment-plant-worker"));
        post(river, "Линейная служба", riverSite, 2, walkers, List.of("field-crew", "062"));
        post(north, "Здравпункт", northSite, 1, medics, List.of("055"));
    }

    private void plant(Unit unit, Site site) {
        post(unit, "Котельный цех", site, 5, List.of("Машинист котлов", "Обходчик", "Слесарь", "Начальник смены"));
        post(unit, "Турбинный цех", site, 4, List.of("Машинист турбин", "Обходчик", "Слесарь", "Инженер"));
        post(unit, "Электрический цех", site, 3, List.of("Электромонтёр", "Дежурный инженер", "Мастер"));
        post(unit, "Химический цех", site, 2, List.of("Аппаратчик", "Лаборант химического анализа", "Инженер-химик"));
        post(unit, "Управление", site, 2, List.of("Бухгалтер", "Специалист по кадрам", "Экономист", "Юрист"));
    }

    private void post(Unit unit, String name, Site site, int weight, List<String> positions) {
        post(unit, name, site, weight, positions, List.of());
    }

    private void post(Unit unit, String name, Site site, int weight, List<String> positions, List<String> groups) {
        Workshop workshop = new Workshop(id(), unit.id(), name);
        records.add(workshop);
        for (int i = 0; i < weight; i++) {
            posts.add(new Post(workshop, site, positions, groups));
        }
    }

    private Unit unit(String name) {
        Unit unit = new Unit(id(), name);
        records.add(unit);
        return unit;
    }

    private Site site(String name, Unit host) {
        Site site = new Site(id(), name, host.id());
        records.add(site);
        return site;
    }

    private Clinic clinic(String name) {
        Clinic clinic = new Clinic(id(), name);
        records.add(clinic);
        clinics.add(clinic);
        return clinic;
    }

    private <T extends Entity> Id<T> id() {
        return DemoWorkforce.id(random);
    }
}
