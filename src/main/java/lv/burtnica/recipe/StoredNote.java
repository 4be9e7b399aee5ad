package lv.burtnica.recipe;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One note as it is stored. */
@Embeddable
record StoredNote(@Enumerated(EnumType.STRING) NoteKind kind, String title, String text) {}
