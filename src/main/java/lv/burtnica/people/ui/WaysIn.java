package lv.burtnica.people.ui;

import java.time.Clock;
import lv.burtnica.people.PasskeyDesk;
import lv.burtnica.people.ServiceDesk;
import lv.burtnica.people.Services;
import org.springframework.stereotype.Component;

/**
 * What the pages need to show ways in beside the passphrase.
 *
 * @param devices of the person
 * @param accounts of the person, at services
 * @param services that the settings name
 * @param clock says when
 */
@Component
record WaysIn(PasskeyDesk devices, ServiceDesk accounts, Services services, Clock clock) {}
