package org.dosedesk.print.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.person.PaperChoices;
import org.dosedesk.usecase.paper.person.PersonSheet;
import org.dosedesk.usecase.paper.person.PreparePapers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;

/// Papers about invented people with long names, made from a register on 25.02.2022.
public final class PersonFixture {
    /// The longest name.
    public static final String NAME = "Нұрмұхамбетқалиева-Жүнісбекова Гүлбаршын-Айгерім Құдайбергенқызы";

    /// The longest clinic's name.
    public static final String CLINIC =
            "«№ 17 қалалық емхана» шаруашылық жүргізу құқығындағы мемлекеттік коммуналдық кәсіпорны";

    /// The ground of the exemption.
    public static final String GROUND = "Созылмалы аурудың асқынуы, дәрігерлік-консультативтік комиссияның қорытындысы";

    public final SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
    public final PreparePapers prepare =
            new PreparePapers(plant.register, new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19));

    private final Recorded recorded = new Recorded(Instant.parse("2022-01-10T04:00:00Z"), "Мейіргер");
    private final Clinic clinic = new Clinic(Id.random(), CLINIC);
    private final Workshop workshop;
    private final Site site;
    private int nextNumber = 500;

    /// A plant with the longest names of places.
    public PersonFixture() {
        Unit unit = new Unit(Id.random(), "Ш. Шөкин атындағы Қапшағай СЭС өндірістік департаменті");
        workshop = new Workshop(Id.random(), unit.id(), "Жылу автоматикасы және өлшеу құралдарын жөндеу цехы");
        site = new Site(Id.random(), "Қапшағай СЭС", unit.id());
        save(unit, workshop, site, clinic);
    }

    /// A worker of that name with a full course, a dose too soon and nothing else.
    public Worker worker(String name, @Nullable String language) {
        String[] parts = name.split(" ", 3);
        Worker worker = SomeWorker.of(workshop.id(), site.id())
                .number(Integer.toString(nextNumber++))
                .named(new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : ""))
                .iin("900101300126")
                .born(LocalDate.of(1990, 1, 1))
                .as("Жылу автоматикасы және өлшеу құралдарын жөндеу жөніндегі электрслесарь", "А")
                .phone("+7 700 000 00 00")
                .speaking(language)
                .employed(LocalDate.of(2015, 3, 1), null)
                .worker();
        save(worker);
        return worker;
    }

    /// Gives a dose at the clinic with the long name.
    public void dose(Worker worker, String vaccine, String date) {
        save(SomeDose.of(worker.id(), Id.ofCode(vaccine), LocalDate.parse(date))
                .lot("II-" + date.replace("-", ""), LocalDate.of(2022, 10, 1))
                .at(Place.CLINIC, clinic.id())
                .consent(true)
                .recorded(recorded)
                .dose());
    }

    /// Exempts a worker for a while.
    public void exempt(Worker worker) {
        save(new Waiver(
                Id.random(),
                worker.id(),
                Waiver.Kind.EXEMPTION,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                GROUND,
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2022, 4, 15),
                recorded,
                null));
    }

    /// The worker with the longest name, four doses (one of them too soon) and an exemption.
    public Worker full() {
        Worker worker = worker(NAME, "kk");
        dose(worker, "sputnik-v-1", "2021-04-02");
        dose(worker, "sputnik-v-2", "2021-04-10");
        dose(worker, "sputnik-v-2", "2021-05-01");
        exempt(worker);
        return worker;
    }

    /// A sheet of a kind in a language.
    public PersonSheet sheet(PaperKind kind, Language language, Worker... workers) {
        return prepare.sheet(
                List.of(workers).stream().map(Worker::id).toList(),
                new PaperChoices(kind, language, false, Id.ofCode("vero-cell")));
    }

    /// The same sheet in a demo register.
    public static PersonSheet demo(PersonSheet sheet) {
        return new PersonSheet(
                sheet.choices(),
                sheet.people(),
                VaccineCatalogue.kazakhstan().stream()
                        .collect(Collectors.toMap(vaccine -> vaccine.id(), Function.identity())),
                sheet.ruleSet(),
                sheet.preparedBy(),
                sheet.preparedOn(),
                true);
    }

    /// The details of the journal's lines of an event, oldest first.
    public List<String> notes(JournalEvent event) {
        return plant.store.journal().stream()
                .filter(row -> row.event().equals(event.name()))
                .map(JournalRow::detail)
                .toList();
    }

    private void save(Entity... records) {
        List<Change> changes = new ArrayList<>();
        for (Entity record : records) {
            changes.add(Change.add(record));
        }
        plant.register.save(changes);
    }
}
