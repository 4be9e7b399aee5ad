package lv.burtnica.exchange.pack;

import org.springframework.stereotype.Component;

/** Those who write what a pack brings. */
@Component
record Writers(RecipesIn recipes, CourseIn course, BookletsIn booklets, FoodsIn foods) {}
