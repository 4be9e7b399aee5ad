package lv.burtnica.people.ui;

import java.time.Clock;
import lv.burtnica.people.CardDesk;
import lv.burtnica.people.print.CardSheet;
import org.springframework.stereotype.Component;

/**
 * What the pages need to make cards and print them.
 *
 * @param desk makes cards
 * @param sheet prints them
 * @param clock says when
 */
@Component
record CardServices(CardDesk desk, CardSheet sheet, Clock clock) {}
