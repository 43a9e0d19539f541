package org.dosedesk.usecase.people.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyPlainTextTest {
    @Test
    void everyLineOfThePaperIsALineOfTheText() {
        WhySheet sheet = new WhySheet(
                "Неге осы мерзім: Сіреспе",
                "Мұхамеджанова Гүлнәр",
                "Мерзімі келді.",
                List.of(
                        new WhySheet.Section(
                                "Дозалар",
                                List.of(),
                                List.of(50, 50),
                                List.of(
                                        new WhySheet.Row(true, List.of("04.06.2013", "бустер")),
                                        new WhySheet.Row(false, List.of("05.07.2018", "")))),
                        new WhySheet.Section(
                                "Ұпайлар",
                                List.of("Схема", "Қосындысы"),
                                List.of(50, 50),
                                List.of(new WhySheet.Row(true, List.of("АДС-М", "+3"))))),
                "01.02.2024 күнгі жағдай.",
                "Мейіргер",
                LocalDate.of(2024, 2, 1),
                false);

        assertThat(WhyPlainText.of(sheet).lines())
                .containsExactly(
                        "Неге осы мерзім: Сіреспе",
                        "Мұхамеджанова Гүлнәр",
                        "Мерзімі келді.",
                        "",
                        "Дозалар",
                        "→ 04.06.2013 | бустер",
                        "- 05.07.2018",
                        "",
                        "Ұпайлар",
                        "Схема | Қосындысы",
                        "→ АДС-М | +3",
                        "",
                        "01.02.2024 күнгі жағдай.");
    }
}
