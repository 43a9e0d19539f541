package org.dosedesk.ui.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupChoiceTest {
    private final GroupChoice choice = new GroupChoice(List.of("COVID-19", "TBE"), "COVID-19");
    private final List<String> chosen = new ArrayList<>();

    @Test
    void tellsOfAChoiceOnce() {
        choice.connect(() -> true, chosen::add);

        choice.choose("TBE");
        choice.choose("TBE");

        assertThat(chosen).containsExactly("TBE");
        assertThat(choice.inUseProperty().get()).isEqualTo("TBE");
    }

    @Test
    void staysWhenTheQuestionIsDenied() {
        choice.connect(() -> false, chosen::add);

        choice.choose("TBE");

        assertThat(chosen).isEmpty();
        assertThat(choice.inUseProperty().get()).isEqualTo("COVID-19");
    }

    @Test
    void offersOtherGroupsAndKeepsTheChoice() {
        choice.offer(List.of("COVID-19", "TBE", "Tularaemia"));

        assertThat(choice.groups()).contains("Tularaemia");
        assertThat(choice.inUseProperty().get()).isEqualTo("COVID-19");
    }
}
