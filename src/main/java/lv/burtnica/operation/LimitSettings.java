package lv.burtnica.operation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in.
 *
 * @param body the largest request of any kind
 * @param upload the largest file
 * @param copy the largest copy of everything, which only a coordinator gives back
 * @param hosts names that the notebook answers to besides that of its own address, of this machine, and addresses in figures
 */
@ConfigurationProperties("burtnica.limits")
record LimitSettings(DataSize body, DataSize upload, DataSize copy, List<String> hosts) {}
