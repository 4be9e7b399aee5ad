package lv.burtnica.recipe;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One note as it is stored. */
@Embeddable
record StoredNote(@Enumerated(EnumType.STRING) NoteKind kind, String title, String text) {

    static StoredNote of(Note note) {
        return new StoredNote(note.kind(), note.title(), note.text());
    }

    Note toNote() {
        return new Note(kind, title, text);
    }
}
