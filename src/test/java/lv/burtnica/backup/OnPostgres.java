package lv.burtnica.backup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.ActiveProfiles;

/** The tests of the class above, with the application on PostgreSQL; passed over, with a reason, where no server can run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles(OnPostgres.PROFILE)
@ExtendWith(OnPostgres.WhereItRuns.class)
public @interface OnPostgres {

    String PROFILE = "on-postgres";

    /** Asks the server once whether it runs. */
    final class WhereItRuns implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return TestPostgres.reasonAgainst()
                    .map(ConditionEvaluationResult::disabled)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("PostgreSQL runs"));
        }
    }
}
