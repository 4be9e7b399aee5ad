package lv.burtnica.recipe.correction;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CorrectionRows extends Repository<StoredCorrection, Long> {

    StoredCorrection saveAndFlush(StoredCorrection correction);

    Optional<StoredCorrection> findByPhrase(String phrase);

    List<StoredCorrection> findAll();

    List<StoredCorrection> findAllByOrderByMadeAtDescIdDesc();

    void delete(StoredCorrection correction);

    void flush();
}
