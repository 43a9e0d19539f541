package org.dosedesk.usecase.journal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.store.table.RecordText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFieldsTest {
    @Test
    void readsRecordsListsAndLeavesOutWhatIsEmpty() {
        assertThat(RecordFields.of("""
                {"id": "1", "name": {"surname": "Ким", "patronymic": ""}, "left": null, "consent": false, \
                "exempt": 12, "rows": [{"number": 1}, {"number": 2, "doses": ["a"]}], "none": []}"""))
                .containsExactly(
                        entry("id", "1"),
                        entry("name.surname", "Ким"),
                        entry("consent", "false"),
                        entry("exempt", "12"),
                        entry("rows[1].number", "1"),
                        entry("rows[2].number", "2"),
                        entry("rows[2].doses[1]", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"кавычки \" и \\ черта", "строка\nи\tтабуляция", "{\"a\": 1}, [", "null", "\\u0041", "😀"})
    void readsBackAnyTextThatWasWritten(String name) {
        Clinic clinic = new Clinic(Id.random(), name);

        assertThat(RecordFields.of(RecordText.of(clinic))).containsEntry("name", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"}",
                "{\"a\": \"b}",
                "{\"a\": 1} more",
                "{\"a\": \"\\",
                "[1, 2",
                "{\"a\": \"b\" \"c\": \"d\"}"
            })
    void refusesWhatIsNoRecord(String text) {
        assertThatThrownBy(() -> RecordFields.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordWrittenDownBeforeItsTypeGrewEqualsTheRecordOfToday() {
        assertThat(RecordFields.of("{\"id\": \"1\", \"left\": null, \"replacedBy\": null, \"note\": \"\"}"))
                .isEqualTo(RecordFields.of("{\"id\": \"1\", \"left\": null}"));
    }

    @Test
    void changesAreToldFieldByField() {
        assertThat(FieldChange.between(
                        "{\"lot\": \"A1\", \"voided\": null, \"note\": \"x\"}",
                        "{\"lot\": \"B2\", \"voided\": {\"at\": \"now\"}, \"note\": \"\"}"))
                .containsExactly(
                        new FieldChange("lot", "A1", "B2"),
                        new FieldChange("voided.at", null, "now"),
                        new FieldChange("note", "x", null));
    }
}
