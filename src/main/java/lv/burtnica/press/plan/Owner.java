package lv.burtnica.press.plan;

/** To whom a mark on the page belongs: to an element of the structure tree, or to nobody because it says nothing. */
public sealed interface Owner permits Tag, Artifact {}
