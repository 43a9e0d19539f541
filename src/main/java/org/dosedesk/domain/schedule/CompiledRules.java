package org.dosedesk.domain.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;

/// A rule set as the forecaster walks through it: what it would look up for every person is looked up once.
record CompiledRules(List<GroupRules> groups) {

    /// A vaccine group with the rules of its antigens.
    record GroupRules(VaccineGroup group, List<AntigenRules> antigens) {}

    /// A series with its target doses, all open. `indications` are the observations one of which a risk series
    /// needs.
    ///
    /// @param onlyWhenBegun whether it plays no part before one of its doses was given: its series group begins
    /// with a default for everyone (table 8-3) and has no risk series, whose priority would be compared with its
    /// own
    record SeriesRules(AntigenSeries series, List<TargetDose> open, Set<String> indications, boolean onlyWhenBegun) {

        private boolean mayConcern(List<String> observed) {
            if (series.type() != AntigenSeries.Type.RISK) {
                return true;
            }
            for (String code : observed) {
                if (indications.contains(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// An antigen with those of its series that belong to a vaccine group. `forEveryone` are the series that need
    /// no observation, `whenObserved` those and the ones that an observation makes relevant, by its code.
    record AntigenRules(
            Antigen antigen,
            List<SeriesRules> series,
            List<SeriesRules> forEveryone,
            Map<String, List<SeriesRules>> whenObserved,
            Map<String, List<Contraindication>> contraindications) {

        /// Those that may be relevant to someone of whom this is known.
        List<SeriesRules> series(List<String> observed) {
            List<SeriesRules> found = forEveryone;
            int codes = 0;
            for (int i = 0; i < observed.size(); i++) {
                List<SeriesRules> byCode = whenObserved.get(observed.get(i));
                if (byCode != null) {
                    found = byCode;
                    codes++;
                }
            }
            return codes > 1 ? having(series, observed) : found;
        }

        /// Those that what was observed may make apply.
        List<Contraindication> contraindications(List<String> observed) {
            List<Contraindication> found = List.of();
            for (int i = 0; i < observed.size(); i++) {
                List<Contraindication> ofCode = contraindications.get(observed.get(i));
                if (ofCode != null) {
                    found = found.isEmpty() ? new ArrayList<>(ofCode.size()) : found;
                    found.addAll(ofCode);
                }
            }
            return found;
        }
    }

    static CompiledRules compile(List<VaccineGroup> groups, Map<String, Antigen> antigens) {
        List<GroupRules> compiled = new ArrayList<>();
        for (VaccineGroup group : groups) {
            List<AntigenRules> ofGroup = new ArrayList<>();
            for (String name : group.antigens()) {
                Antigen antigen = antigens.get(name);
                if (antigen != null) {
                    ofGroup.add(compile(antigen, group.name()));
                }
            }
            compiled.add(new GroupRules(group, List.copyOf(ofGroup)));
        }
        return new CompiledRules(List.copyOf(compiled));
    }

    private static AntigenRules compile(Antigen antigen, String group) {
        List<AntigenSeries> ofGroup = antigen.series().stream()
                .filter(series -> series.vaccineGroup().equals(group))
                .toList();
        List<SeriesRules> all = new ArrayList<>();
        for (AntigenSeries series : ofGroup) {
            Set<String> indications = new HashSet<>();
            series.indications().forEach(indication -> indications.add(indication.observationCode()));
            all.add(new SeriesRules(
                    series, TargetDose.allOpen(series), Set.copyOf(indications), isOnlyWhenBegun(series, ofGroup)));
        }
        Map<String, List<Contraindication>> contraindications = new HashMap<>();
        for (Contraindication one : antigen.contraindications()) {
            contraindications
                    .computeIfAbsent(one.observationCode(), code -> new ArrayList<>())
                    .add(one);
        }
        Map<String, List<SeriesRules>> whenObserved = new HashMap<>();
        for (SeriesRules series : all) {
            series.indications.forEach(code -> whenObserved.computeIfAbsent(code, one -> having(all, List.of(one))));
        }
        return new AntigenRules(
                antigen,
                List.copyOf(all),
                having(all, List.of()),
                Map.copyOf(whenObserved),
                Map.copyOf(contraindications));
    }

    private static boolean isOnlyWhenBegun(AntigenSeries series, List<AntigenSeries> all) {
        List<AntigenSeries> seriesGroup = all.stream()
                .filter(other ->
                        other.select().seriesGroup().equals(series.select().seriesGroup()))
                .toList();
        return series.type() == AntigenSeries.Type.STANDARD
                && !series.select().defaultSeries()
                && isDefaultForEveryone(seriesGroup.getFirst())
                && seriesGroup.stream().noneMatch(other -> other.type() == AntigenSeries.Type.RISK);
    }

    private static boolean isDefaultForEveryone(AntigenSeries series) {
        return series.select().defaultSeries() && series.requiredGenders().isEmpty();
    }

    private static List<SeriesRules> having(List<SeriesRules> all, List<String> observed) {
        List<SeriesRules> found = new ArrayList<>();
        for (SeriesRules series : all) {
            if (series.mayConcern(observed)) {
                found.add(series);
            }
        }
        return List.copyOf(found);
    }
}
