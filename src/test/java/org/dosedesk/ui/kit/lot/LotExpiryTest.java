package org.dosedesk.ui.kit.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class LotExpiryTest {
    private final StringProperty lot = new SimpleStringProperty("");
    private final StringProperty expiry = new SimpleStringProperty("");

    private final LotExpiry followed;

    LotExpiryTest() {
        Map<String, String> known = Map.of("A-1", "01.10.2022");
        followed = LotExpiry.follow(lot, expiry, number -> known.getOrDefault(number, ""));
    }

    private void type(String number) {
        for (int i = 1; i <= number.length(); i++) {
            lot.set(number.substring(0, i));
        }
    }

    @Test
    void anotherLotTakesItsOwnDateOrNone() {
        type("A-1");
        assertThat(expiry.get()).isEqualTo("01.10.2022");
        lot.set("B-2");
        assertThat(expiry.get()).isEmpty();
        expiry.set("31.12.2022");
        lot.set("b 2");
        assertThat(expiry.get()).as("the same lot").isEqualTo("31.12.2022");
    }

    @Test
    void whatWasTypedIsNeverTakenAway() {
        expiry.set("31.12.2022");
        type("A-1");
        assertThat(expiry.get()).isEqualTo("31.12.2022");
        lot.set("B-2");
        assertThat(expiry.get()).as("a slip in the number is mended").isEqualTo("31.12.2022");
        followed.fall();
        assertThat(lot.get()).isEqualTo("B-2");
        followed.carry();
        lot.set("A-1");
        assertThat(expiry.get()).as("the next dose").isEqualTo("01.10.2022");
    }

    @Test
    void whatNobodyTypedGivesWay() {
        followed.show("A-1", "01.10.2022");
        lot.set("C-3");
        assertThat(expiry.get()).isEmpty();
        followed.show("A-1", "01.10.2022");
        followed.fall();
        assertThat(lot.get()).isEmpty();
        assertThat(expiry.get()).isEmpty();
    }
}
