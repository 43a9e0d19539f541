package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.vaccine.Lot;
import org.jspecify.annotations.Nullable;

/// Makes the lots at hand: one vaccine of each group, its lot of today, and one more lot that ends soon.
final class DemoLots {
    private static final List<String> AT_HAND = List.of(
            "vero-cell", "grippol-plus", "ads-m", "encevir", "euvax-b", "havrix-1440", "vianvac", "kokav", "priorix");
    private static final int MONTHS = 14;
    private static final int SOON_DAYS = 18;

    private DemoLots() {}

    static List<Entity> of(SplittableRandom random, LocalDate today, Recorded recorded) {
        List<Entity> lots = new ArrayList<>();
        for (String vaccine : AT_HAND) {
            lots.add(lot(random, vaccine, today.plusMonths(3L + random.nextInt(MONTHS)), today, recorded));
        }
        lots.add(lot(random, AT_HAND.getFirst(), today.plusDays(SOON_DAYS), null, recorded));
        return lots;
    }

    private static Lot lot(
            SplittableRandom random,
            String vaccine,
            LocalDate expiry,
            @Nullable LocalDate defaultOn,
            Recorded recorded) {
        String number = String.format(
                Locale.ROOT,
                "%c%03d%02d",
                (char) ('P' + random.nextInt(6)),
                random.nextInt(1000),
                expiry.getMonthValue());
        int received = 20 * (1 + random.nextInt(10));
        return new Lot(
                DemoWorkforce.id(random), Id.ofCode(vaccine), number, expiry, received, defaultOn, recorded, null);
    }
}
