package lv.burtnica.backup;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How copies are made by themselves.
 *
 * @param folder where they are kept
 * @param every how old the newest may get before there is another one; zero for never
 * @param keepDaily for how many days the last copy of the day is kept
 * @param keepWeekly for how many weeks the last copy of the week is kept
 * @param keepMonthly for how many months the last copy of the month is kept
 */
@ConfigurationProperties("burtnica.backup")
record BackupSettings(Path folder, Duration every, int keepDaily, int keepWeekly, int keepMonthly) {}
