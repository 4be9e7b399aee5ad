package lv.burtnica.kit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.AddFiles;
import com.vaadin.flow.component.upload.UploadI18N.DropFiles;
import com.vaadin.flow.component.upload.UploadI18N.File;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import com.vaadin.flow.component.upload.UploadI18N.Uploading.RemainingTime;
import com.vaadin.flow.component.upload.UploadI18N.Uploading.Status;
import java.util.List;

/**
 * The words of an {@code Upload} in the language of the page.
 *
 * <p>Gap: Vaadin's upload is English until every text is handed over. It goes when components take their words from the
 * {@code I18NProvider}.
 */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * Gives the upload all its words.
     *
     * @param add what the button says, such as "Izvēlēties fotogrāfiju"
     * @param wrongType what to say of a file of another type: which types are welcome
     */
    public static void apply(Upload upload, String add, String wrongType) {
        var words = new UploadI18N()
                .setAddFiles(new AddFiles().setOne(add).setMany(add))
                .setDropFiles(dropFiles(upload))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(upload.getTranslation("kit.upload.too-many"))
                        .setFileIsTooBig(upload.getTranslation("kit.upload.too-big"))
                        .setIncorrectFileType(wrongType))
                .setUploading(uploading(upload))
                .setFile(new File()
                        .setRetry(upload.getTranslation("kit.upload.retry"))
                        .setStart(upload.getTranslation("kit.upload.start"))
                        .setRemove(upload.getTranslation("kit.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
        upload.setI18n(words);
    }

    private static DropFiles dropFiles(Upload upload) {
        var drop = upload.getTranslation("kit.upload.drop");
        return new DropFiles().setOne(drop).setMany(drop);
    }

    private static Uploading uploading(Upload upload) {
        return new Uploading()
                .setStatus(new Status()
                        .setConnecting(upload.getTranslation("kit.upload.connecting"))
                        .setStalled(upload.getTranslation("kit.upload.stalled"))
                        .setProcessing(upload.getTranslation("kit.upload.processing"))
                        .setHeld(upload.getTranslation("kit.upload.held")))
                .setRemainingTime(new RemainingTime()
                        .setPrefix(upload.getTranslation("kit.upload.remaining") + " ")
                        .setUnknown(upload.getTranslation("kit.upload.remaining-unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(upload.getTranslation("kit.upload.no-server"))
                        .setUnexpectedServerError(upload.getTranslation("kit.upload.failed"))
                        .setForbidden(upload.getTranslation("kit.upload.forbidden"))
                        .setFileTooLarge(upload.getTranslation("kit.upload.too-big")));
    }
}
