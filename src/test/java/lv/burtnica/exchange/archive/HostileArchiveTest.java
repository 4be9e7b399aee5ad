package lv.burtnica.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import lv.burtnica.exchange.Harvest;
import lv.burtnica.exchange.Importer;
import lv.burtnica.exchange.InFile;
import lv.burtnica.exchange.Miss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that were made to do harm: each is refused by name, and what is fine in them still comes in. */
class HostileArchiveTest {

    private static final String FINE =
            "{\"@type\":\"Recipe\",\"name\":\"Zupa\",\"recipeIngredient\":[\"ūdens\"],\"recipeInstructions\":[\"Vāri.\"]}";
    private static final int ENTRY = 0x02014B50;

    @ParameterizedTest
    @ValueSource(strings = {
        "../../etc/passwd.json", "/etc/passwd.json", "C:\\windows\\x.json", "..\\..\\x.json", "a/../../b.json", "a/./b.json", "x\u0007.json"
    })
    void aPathThatLeadsOutIsRefusedAndTheRestComesIn(String name) {
        var harvest = read(new Zips().with(name, FINE).with("laba/recipe.json", FINE).bytes());
        assertThat(harvest.found()).hasSize(1);
        assertThat(harvest.missed()).extracting(Miss::key).containsExactly("exchange.fault.entry-unsafe");
        assertThat(harvest.countIn()).isEqualTo(2);
    }

    @Test
    void aBombIsNotUnpacked() {
        var harvest = read(new Zips().with("recipe.json", new byte[30 * 1024 * 1024]).with("laba.json", FINE).bytes());
        assertThat(harvest.missed()).extracting(Miss::key).containsExactly("exchange.fault.archive-bomb");
        assertThat(harvest.found()).hasSize(1);
    }

    @Test
    void anEntryThatLiesAboutItsSizeIsNotBelieved() {
        var archive = new Zips().with("recipe.json", "a".repeat(5000)).bytes();
        assertThat(read(changed(archive, 24, 10)).missed()).extracting(Miss::key).containsExactly("exchange.fault.archive-bomb");
        assertThat(read(changed(archive, 24, 6000)).missed()).extracting(Miss::key).containsExactly("exchange.fault.entry-damaged");
        assertThat(read(changed(archive, 24, Integer.MAX_VALUE)).missed()).extracting(Miss::key).containsExactly("exchange.fault.entry-too-large");
    }

    @Test
    void archivesInArchivesEndSomewhere() {
        var deep = new Zips().with("recipe.json", FINE).bytes();
        for (var i = 0; i < 5; i++) {
            deep = new Zips().with("ietin.zip", deep).bytes();
        }
        var harvest = read(deep);
        assertThat(harvest.found()).isEmpty();
        assertThat(harvest.missed()).extracting(Miss::key).containsExactly("exchange.fault.archive-too-deep");
        assertThat(harvest.missed().getFirst().where()).isEqualTo("ietin.zip/ietin.zip");
    }

    @Test
    void theSameNameTwiceIsSaid() {
        var archive = Zips.renamed(new Zips().with("a.json", FINE).with("b.json", FINE).bytes(), "b.json", "a.json");
        var harvest = read(archive);
        assertThat(harvest.found()).hasSize(1);
        assertThat(harvest.missed()).extracting(Miss::key).containsExactly("exchange.fault.entry-twice");
    }

    @Test
    void linksAndLockedEntriesAreNotFollowed() {
        var archive = new Zips().with("recipe.json", FINE).bytes();
        assertThat(read(changed(archive, 38, 0xA1FF0000)).missed()).extracting(Miss::key).containsExactly("exchange.fault.entry-link");
        assertThat(read(changedShort(archive, 8, 1)).missed()).extracting(Miss::key).containsExactly("exchange.fault.entry-encrypted");
    }

    @Test
    void entriesThatShareTheirPackedBytesAreABomb() {
        var archive = new Zips().with("recipe.json", FINE).bytes();
        assertThat(read(changed(archive, 20, 1_000_000)).missed()).extracting(Miss::key).containsExactly("exchange.fault.archive-bomb");
    }

    @Test
    void aChangedByteIsSeen() {
        var archive = new Zips().with("recipe.json", FINE).bytes();
        archive[60] ^= 0x55;
        assertThat(read(archive).missed()).extracting(Miss::key).containsExactly("exchange.fault.entry-damaged");
    }

    @Test
    void whatWasCutOffIsRefusedAsAWhole() {
        var archive = new Zips().with("a.json", FINE).with("b.json", FINE).bytes();
        for (var length = 4; length < archive.length; length += 7) {
            var harvest = read(Arrays.copyOf(archive, length));
            assertThat(harvest.found()).isEmpty();
            assertThat(harvest.missed()).hasSize(1);
        }
    }

    @Test
    void tooManyEntriesAndTooMuchInAllAreRefused() {
        var zips = new Zips();
        for (var i = 0; i < 5; i++) {
            zips.with(i + ".json", FINE);
        }
        var archive = new InFile("x.zip", zips.bytes());
        ArchiveReader.Inner inner = file -> Importer.read(file);
        assertThat(new ArchiveReader(inner, new Limits(4, 1000, 1000, 100)).all(archive).missed())
                .extracting(Miss::key).containsExactly("exchange.fault.archive-too-many");
        var some = new ArchiveReader(inner, new Limits(100, 1000, 250, 100)).all(archive);
        assertThat(some.found()).hasSize(2);
        assertThat(some.missed()).hasSize(3).extracting(Miss::key).containsOnly("exchange.fault.archive-too-large");
    }

    @Test
    void aPackedPackedRecipeIsNoEndlessLoop() {
        var bomb = Zips.gzip("a".repeat(40_000_000));
        assertThat(Importer.read(new InFile("x.paprikarecipe", bomb)).missed()).extracting(Miss::key)
                .containsExactly("exchange.fault.archive-bomb");
        assertThat(Importer.read(new InFile("x.gz", Arrays.copyOf(bomb, 100))).missed()).extracting(Miss::key)
                .containsExactly("exchange.fault.archive-damaged");
    }

    @Test
    void noiseIsRefusedWhateverItIsCalled() {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[0] = 'P';
        noise[1] = 'K';
        noise[2] = 3;
        noise[3] = 4;
        assertThat(read(noise).missed()).extracting(Miss::key).containsExactly("exchange.fault.archive-damaged");
        noise[0] = 0;
        for (var name : new String[] {"x.zip", "x.md", "x.json", "x.html", "x.csv", "x.cook", "x.txt", "", "x.paprikarecipes"}) {
            assertThat(Importer.read(new InFile(name, noise)).missed()).as(name).hasSize(1);
        }
    }

    private static Harvest read(byte[] archive) {
        return Importer.read(new InFile("x.zip", archive));
    }

    private static byte[] changed(byte[] archive, int at, int value) {
        var copy = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        copy.putInt(directory(copy) + at, value);
        return copy.array();
    }

    private static byte[] changedShort(byte[] archive, int at, int value) {
        var copy = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        copy.putShort(directory(copy) + at, (short) value);
        return copy.array();
    }

    private static int directory(ByteBuffer archive) {
        for (var at = 0; ; at++) {
            if (archive.getInt(at) == ENTRY) {
                return at;
            }
        }
    }
}
