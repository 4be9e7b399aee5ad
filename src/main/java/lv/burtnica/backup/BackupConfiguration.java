package lv.burtnica.backup;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of copies. */
@Configuration
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {}
