package org.dosedesk.usecase.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartedMapTest {

    @Test
    void holdsEveryKeyOnce() {
        Map<UUID, Integer> all = some(5_000);

        PartedMap<UUID, Integer> map = PartedMap.<UUID, Integer>empty().with(all);

        assertThat(map.size()).isEqualTo(5_000);
        assertThat(map.keys()).containsExactlyInAnyOrderElementsOf(all.keySet());
        assertThat(map.values()).containsExactlyInAnyOrderElementsOf(all.values());
        all.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get(UUID.randomUUID())).isNull();
    }

    @Test
    void gathersItsValuesOnceForAllWhoAsk() {
        PartedMap<UUID, Integer> map = PartedMap.<UUID, Integer>empty().with(some(3));

        assertThat(map.values()).hasSize(3).isSameAs(map.values());
        assertThat(PartedMap.<UUID, Integer>empty().values()).isEmpty();
    }

    @Test
    void aChangedMapLeavesTheOldOneAsItWas() {
        Map<UUID, Integer> all = some(3_000);
        PartedMap<UUID, Integer> before = PartedMap.<UUID, Integer>empty().with(all);
        List<UUID> keys = List.copyOf(all.keySet());
        UUID changed = keys.get(7);
        UUID gone = keys.get(8);
        UUID added = UUID.randomUUID();
        List<Integer> seen = before.values();

        PartedMap<UUID, Integer> after = before.with(changes(changed, added, gone));

        assertThat(after.get(changed)).isEqualTo(-1);
        assertThat(after.get(added)).isEqualTo(-2);
        assertThat(after.get(gone)).isNull();
        assertThat(after.size()).isEqualTo(3_000);
        assertThat(after.keys()).hasSize(3_000).contains(added).doesNotContain(gone);
        assertThat(before.get(changed)).isEqualTo(all.get(changed));
        assertThat(before.get(gone)).isEqualTo(all.get(gone));
        assertThat(before.get(added)).isNull();
        assertThat(before.size()).isEqualTo(3_000);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all.values());
    }

    @Test
    void whatIsNotThereCanBeTakenOut() {
        Map<UUID, @Nullable Integer> nothing = new HashMap<>();
        nothing.put(UUID.randomUUID(), null);

        assertThat(PartedMap.<UUID, Integer>empty().with(nothing).size()).isZero();
    }

    @Test
    void nobodyChangesItFromOutside() {
        PartedMap<UUID, Integer> map = PartedMap.<UUID, Integer>empty().with(some(3));

        assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.keys().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Map<UUID, @Nullable Integer> changes(UUID changed, UUID added, UUID gone) {
        Map<UUID, @Nullable Integer> changes = new HashMap<>();
        changes.put(changed, -1);
        changes.put(added, -2);
        changes.put(gone, null);
        return changes;
    }

    private static Map<UUID, Integer> some(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> UUID.randomUUID(), i -> i));
    }
}
