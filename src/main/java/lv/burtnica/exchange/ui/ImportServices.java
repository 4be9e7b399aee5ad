package lv.burtnica.exchange.ui;

import lv.burtnica.exchange.TakingOver;
import lv.burtnica.exchange.fetch.PageFetcher;
import lv.burtnica.people.SignedIn;
import lv.burtnica.recipe.IngredientPreview;
import org.springframework.stereotype.Component;

/** What the screen for coming in works with. */
@Component
record ImportServices(TakingOver takingOver, PageFetcher fetcher, IngredientPreview preview, SignedIn signedIn) {}
