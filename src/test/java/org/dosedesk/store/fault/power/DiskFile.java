package org.dosedesk.store.fault.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// One file: what is safely on the disk, and what has only been handed to the operating system since.
final class DiskFile {
    private static final int SECTOR = 512;

    private byte[] synced = new byte[1 << 16];
    private int syncedLength;
    private byte[] now = new byte[1 << 16];
    private int length;
    private final List<Step> pending = new ArrayList<>();

    /// Something that was done to the file: a write, or with no bytes a change of its length.
    private static final class Step {
        private final int at;
        private final byte[] bytes;

        Step(int at, byte[] bytes) {
            this.at = at;
            this.bytes = bytes;
        }

        boolean isLength() {
            return bytes.length == 0;
        }
    }

    /// What a power cut leaves of the steps that were never synced.
    enum Fate {
        /// None of them.
        DROPPED,
        /// All of them.
        KEPT,
        /// All but the last, of which the first sectors only.
        TORN,
        /// Any sectors of any of them.
        SCATTERED
    }

    int length() {
        return length;
    }

    byte[] read(int at, int count) {
        return Arrays.copyOfRange(now, at, Math.min(length, at + count));
    }

    void write(int at, byte[] bytes) {
        if (bytes.length > 0) {
            pending.add(new Step(at, bytes));
            now = written(now, at, bytes);
            length = Math.max(length, at + bytes.length);
        }
    }

    void setLength(int newLength) {
        pending.add(new Step(newLength, new byte[0]));
        now = shortened(now, length, newLength);
        length = newLength;
    }

    /// How many steps wait: what a sync that begins now will cover.
    int waiting() {
        return pending.size();
    }

    /// The first waiting steps have reached the disk.
    void synced(int steps) {
        List<Step> done = pending.subList(0, Math.min(steps, pending.size()));
        for (Step step : done) {
            if (step.isLength()) {
                synced = shortened(synced, syncedLength, step.at);
                syncedLength = step.at;
            } else {
                synced = written(synced, step.at, step.bytes);
                syncedLength = Math.max(syncedLength, step.at + step.bytes.length);
            }
        }
        done.clear();
    }

    /// The file as the disk has it after a power cut now.
    byte[] afterPowerCut(Fate fate, Random random) {
        byte[] image = synced.clone();
        int end = syncedLength;
        double kept = random.nextDouble();
        for (int i = 0; i < pending.size(); i++) {
            Step step = pending.get(i);
            boolean last = i == pending.size() - 1;
            if (step.isLength()) {
                if (fate == Fate.KEPT
                        || (fate == Fate.TORN && !last)
                        || (fate == Fate.SCATTERED && random.nextBoolean())) {
                    image = shortened(image, end, step.at);
                    end = step.at;
                }
                continue;
            }
            int sectors = (step.at + step.bytes.length - 1) / SECTOR - step.at / SECTOR + 1;
            int torn = random.nextInt(sectors + 1);
            for (int sector = 0; sector < sectors; sector++) {
                boolean stays = switch (fate) {
                    case DROPPED -> false;
                    case KEPT -> true;
                    case TORN -> !last || sector < torn;
                    case SCATTERED -> random.nextDouble() < kept;
                };
                if (stays) {
                    int from = Math.max(step.at, (step.at / SECTOR + sector) * SECTOR);
                    int to = Math.min(step.at + step.bytes.length, (step.at / SECTOR + sector + 1) * SECTOR);
                    image = written(image, from, Arrays.copyOfRange(step.bytes, from - step.at, to - step.at));
                    end = Math.max(end, to);
                }
            }
        }
        return Arrays.copyOf(image, end);
    }

    private static byte[] written(byte[] into, int at, byte[] bytes) {
        int end = at + bytes.length;
        byte[] room = end <= into.length ? into : Arrays.copyOf(into, 2 * end);
        System.arraycopy(bytes, 0, room, at, bytes.length);
        return room;
    }

    /// What lay behind a new end is gone for good: growing again brings zeros.
    private static byte[] shortened(byte[] content, int length, int newLength) {
        byte[] room = newLength <= content.length ? content : Arrays.copyOf(content, 2 * newLength);
        Arrays.fill(room, Math.min(length, newLength), Math.max(length, newLength), (byte) 0);
        return room;
    }
}
