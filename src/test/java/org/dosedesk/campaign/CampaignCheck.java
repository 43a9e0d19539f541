package org.dosedesk.campaign;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.RulesInUse;

/// Plans a campaign against COVID-19 for files of workers:
/// `mvn -q -Pcampaign verify -Ddata=DIR -Dday=DD.MM.YYYY -Droutes=FILE`. DIR holds `roster.csv` and, where they are
/// known, `doses.csv`, `waivers.csv` and `illness.csv`. The campaign runs from the day to the last route's day;
/// what is
/// dated on the day or later is not known yet. Prints a line a site, and last how many are unassigned. Without a
/// table
/// of routes it prints what the columns are, with an example for these sites.
final class CampaignCheck {

    private CampaignCheck() {}

    /// The arguments: the folder, the day, and the table of routes or nothing.
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream problems) {
        try {
            Path data = folder(argument(arguments, 0));
            LocalDate day = day(argument(arguments, 1));
            String routes = argument(arguments, 2);
            Snapshot known = new KnownOn(day).of(register(data, day).snapshot());
            List<String> lines = routes.isEmpty()
                    ? new ExampleRoutes(known, day, draft(day, day.plusDays(30))).lines()
                    : lines(known, plan(known, day, file(routes)));
            lines.forEach(out::println);
            out.flush();
            return 0;
        } catch (IllegalArgumentException | IOException | CsvParseException e) {
            problems.println("The campaign could not be planned: " + e.getMessage());
            return 2;
        }
    }

    private static String argument(String[] arguments, int at) {
        return arguments.length > at ? arguments[at].strip() : "";
    }

    private static Path folder(String name) {
        Path folder = Path.of(name);
        if (name.isEmpty() || !Files.exists(folder.resolve("roster.csv"))) {
            throw new IllegalArgumentException(
                    "say where roster.csv is, with -Ddata=DIR; there is none in '" + name + "'");
        }
        return folder;
    }

    private static Path file(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no table of routes '" + name + "'");
        }
        return file;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, RouteTable.DAY);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("say from which day to plan, with -Dday=DD.MM.YYYY, not '" + text + "'");
        }
    }

    static Register register(Path data, LocalDate day) {
        // Read on a day after all that the files hold: what is not known yet is left out afterwards.
        Register register = Register.open(new MemoryStore(), Night.of(day.plusYears(2)), "campaign check", false);
        ReferenceCampaign.read(
                register,
                Stream.of("roster.csv", "doses.csv", "waivers.csv", "illness.csv")
                        .map(data::resolve)
                        .filter(Files::exists)
                        .toList());
        return register;
    }

    static Campaign draft(LocalDate from, LocalDate until) {
        return new Campaign(
                Id.ofCode("campaign"),
                VaccineCatalogue.COVID_19,
                from,
                until,
                List.of(),
                100,
                Campaign.HALF_OF_THE_CREW,
                new Recorded(from.atStartOfDay().toInstant(ZoneOffset.UTC), "campaign check"),
                null);
    }

    static Plan plan(Snapshot known, LocalDate day, Path table) throws IOException {
        Campaign draft = draft(day, day);
        List<Route> routes = new RouteTable(known, draft.id(), draft.recorded()).read(table);
        LocalDate until =
                routes.stream().map(Route::day).max(LocalDate::compareTo).orElse(day);
        Campaign campaign = draft(day, until.isBefore(day) ? day : until);
        List<Entity> records = new ArrayList<>(routes);
        records.add(campaign);
        return plan(known.with(records), campaign, day);
    }

    static Plan plan(Snapshot known, Campaign campaign, LocalDate day) {
        RulesInUse rules = new RulesInUse(BuiltInRuleSets.kazakhstan(), VaccineCatalogue.COVID_19);
        return new MakePlan(rules).plan(known, campaign, day, Progress.NONE);
    }

    static List<String> lines(Snapshot known, Plan plan) {
        List<String> lines = new ArrayList<>();
        known.all(Site.class).stream()
                .sorted(Comparator.comparing(Site::name))
                .forEach(site -> lines.add(line(
                        site.name(),
                        plan.people().stream()
                                .filter(one -> one.need().cell().site().equals(site.id()))
                                .toList())));
        lines.add("unassigned %d of %d".formatted(plan.unassigned().size(), plan.needed()));
        return lines;
    }

    private static String line(String site, List<Standing> people) {
        Map<Integer, Long> placed = people.stream()
                .flatMap(one -> Stream.ofNullable(one.slot()))
                .collect(Collectors.groupingBy(slot -> slot.route().number(), TreeMap::new, Collectors.counting()));
        Map<String, Long> unassigned = people.stream()
                .flatMap(one -> Stream.ofNullable(one.unassigned()))
                .collect(Collectors.groupingBy(CampaignCheck::words, TreeMap::new, Collectors.counting()));
        Map<String, Long> routes = new LinkedHashMap<>();
        placed.forEach((number, count) -> routes.put("route " + number, count));
        return "%s: needed %d, placed %s, unassigned %s"
                .formatted(site, people.size(), counts(routes), counts(unassigned));
    }

    private static String counts(Map<String, Long> counts) {
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        String parts = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
        return sum + (counts.isEmpty() ? "" : parts);
    }

    private static String words(Standing.Reason reason) {
        return switch (reason) {
            case NO_ROUTE -> "no route";
            case NO_VALID_DAY -> "no valid day";
            case VACCINE -> "not this vaccine";
            case NO_ROOM -> "no room";
            case CREW -> "crew must stay";
            case BY_HAND -> "by hand";
        };
    }
}
