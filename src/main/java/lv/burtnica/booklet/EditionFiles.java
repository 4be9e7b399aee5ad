package lv.burtnica.booklet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionFiles extends Repository<StoredEditionFile, Long> {

    StoredEditionFile save(StoredEditionFile file);

    Optional<StoredEditionFile> findByEditionIdAndSheet(long editionId, PaperForm sheet);

    @Query("select f.editionId as editionId, f.sheet as sheet, f.size as size, f.sha256 as sha256 from StoredEditionFile f"
            + " where f.editionId in :editions order by f.editionId, f.sheet")
    List<Facts> facts(Collection<Long> editions);

    /** What is known of a file without fetching its bytes. */
    interface Facts {

        long getEditionId();

        PaperForm getSheet();

        long getSize();

        String getSha256();

        default Edition.File toFile() {
            return new Edition.File(getSheet(), getSize(), getSha256());
        }
    }
}
