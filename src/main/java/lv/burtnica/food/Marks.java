package lv.burtnica.food;

import java.util.Arrays;

/**
 * Which words of a search stand in which names: a small open hash table, since a search touches a few dozen of thousands
 * of names and is made for each line.
 */
final class Marks {

    private static final int FREE = -1;

    private int[] entries = freed(64);
    private int[] entryBits = new int[64];
    private int[] wordBits = new int[64];
    private int size;

    /** Notes that the word of the search is a word of the name. */
    void add(int entry, int entryBit, int wordBit) {
        int slot = slot(entry);
        if (entries[slot] == FREE) {
            if (size * 2 >= entries.length) {
                grow();
                slot = slot(entry);
            }
            entries[slot] = entry;
            size++;
        }
        entryBits[slot] |= entryBit;
        wordBits[slot] |= wordBit;
    }

    /** How many slots there are; some are empty. */
    int slots() {
        return entries.length;
    }

    /** The name in the slot, negative for an empty slot. */
    int entry(int slot) {
        return entries[slot];
    }

    /** The words of the name that were met. */
    int entryBits(int slot) {
        return entryBits[slot];
    }

    /** The words of the search that met it. */
    int wordBits(int slot) {
        return wordBits[slot];
    }

    private int slot(int entry) {
        int slot = entry * 0x9E3779B9 >>> 8 & entries.length - 1;
        while (entries[slot] != FREE && entries[slot] != entry) {
            slot = slot + 1 & entries.length - 1;
        }
        return slot;
    }

    private void grow() {
        var old = this.entries;
        var oldEntryBits = entryBits;
        var oldWordBits = wordBits;
        entries = freed(old.length * 2);
        entryBits = new int[entries.length];
        wordBits = new int[entries.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != FREE) {
                int slot = slot(old[i]);
                entries[slot] = old[i];
                entryBits[slot] = oldEntryBits[i];
                wordBits[slot] = oldWordBits[i];
            }
        }
    }

    private static int[] freed(int length) {
        var free = new int[length];
        Arrays.fill(free, FREE);
        return free;
    }
}
