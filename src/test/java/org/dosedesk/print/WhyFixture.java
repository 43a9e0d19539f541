package org.dosedesk.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.usecase.people.why.WhySheet;

/// An explanation with as much in it as there may be.
public final class WhyFixture {
    private WhyFixture() {}

    /// So many lines in each table.
    public static WhySheet sheet(int lines, boolean demo) {
        List<WhySheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            rows.add(new WhySheet.Row(
                    i % 3 == 0,
                    List.of(
                            "0" + (i % 9 + 1) + ".02.2022 Спутник V (II компонент), сериясы I-0110",
                            "толық курс, 2-доза",
                            "Ең қысқа аралық өтпей салынған. 22.04.2021 күнінен бастап есепке алынар еді.")));
        }
        return new WhySheet(
                "Күйі мен мерзімдері неліктен осындай: COVID-19",
                "Мұхамеджанова Гүлнәр Төлегенқызы, туған күні 17.05.1980, Қазандық цехы",
                "Мерзімі келді. Толық курс аяқталған, бустерлік доза 12.02.2022 күнінен бастап ұсынылады.",
                List.of(
                        new WhySheet.Section("Дозалар", List.of(), List.of(27, 19, 54), rows),
                        new WhySheet.Section(
                                "Мерзімдер", List.of("Күні", "Доза", "Себебі"), List.of(27, 19, 54), rows)),
                "25.02.2022 күні «Kazakhstan COVID-19» ережелер жинағы бойынша.",
                "Сейітқызы Айгүл",
                LocalDate.of(2022, 2, 25),
                demo);
    }
}
