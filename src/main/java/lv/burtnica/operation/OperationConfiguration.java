package lv.burtnica.operation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of how many are served and what is taken in. */
@Configuration
@EnableConfigurationProperties({CrowdSettings.class, LimitSettings.class})
class OperationConfiguration {}
