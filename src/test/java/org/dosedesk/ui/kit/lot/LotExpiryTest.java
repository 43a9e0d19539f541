package org.dosedesk.ui.kit.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class LotExpiryTest {
    private final StringProperty lot = new SimpleStringProperty("");
    private final StringProperty expiry = new SimpleStringProperty("");

    LotExpiryTest() {
        Map<String, String> known = Map.of("A-1", "01.10.2022");
        LotExpiry.follow(lot, expiry, number -> known.getOrDefault(number, ""));
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
        lot.set("");
        assertThat(expiry.get()).isEmpty();
    }

    @Test
    void aDateTypedBeforeTheLotIsForTheLotTypedNext() {
        expiry.set("31.12.2022");
        type("A-1");
        assertThat(expiry.get()).isEqualTo("31.12.2022");
        lot.set("B-2");
        assertThat(expiry.get()).isEmpty();
    }
}
