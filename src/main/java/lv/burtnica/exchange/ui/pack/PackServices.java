package lv.burtnica.exchange.ui.pack;

import lv.burtnica.exchange.pack.PackIntake;
import lv.burtnica.exchange.pack.PackPlanner;
import lv.burtnica.people.SignedIn;
import org.springframework.stereotype.Component;

/** What the screen works with. */
@Component
record PackServices(PackPlanner planner, PackIntake intake, SignedIn signedIn) {}
