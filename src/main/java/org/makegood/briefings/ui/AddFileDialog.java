package org.makegood.briefings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.makegood.briefings.BriefingService;
import org.makegood.briefings.materials.NewFile;
import org.makegood.files.Upload;
import org.makegood.shell.ActionDialog;
import org.makegood.shell.ErrorSummary.Problem;
import org.makegood.shell.LiveRegion;

/** Adds a file to a briefing. What is in it is looked at by the service. */
class AddFileDialog extends ActionDialog {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final TextField title = new TextField(translate("briefings.materials.what"));
    private final Checkbox forAll = new Checkbox(translate("briefings.materials.all"));
    private final Paragraph chosen = new Paragraph(translate("briefings.materials.file.none"));
    private final com.vaadin.flow.component.upload.Upload upload;
    private String name = "";
    private byte[] content = {};

    AddFileDialog(BriefingService briefings, UUID briefingId, UUID appointmentId, SerializableConsumer<String> done) {
        super(
                translate("briefings.materials.file.question"),
                translate("briefings.materials.file.verb"),
                translate("briefings.materials.keep"));
        upload = new com.vaadin.flow.component.upload.Upload(
                UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(
                rejected -> errors().show(List.of(new Problem("file", rejected.getErrorMessage()))));
        chosen.addClassNames("small", "muted");
        title.setWidthFull();
        fields(upload, chosen, errors().field("title", title), forAll);
        errors().field("file", upload);
        onCheck(() -> content.length == 0
                ? List.of(new Problem("file", translate("briefings.materials.file.missing")))
                : List.of());
        onAct(() -> {
            briefings.addFile(
                    briefingId,
                    appointmentId,
                    new NewFile(title.getValue(), forAll.getValue()),
                    new Upload("file", name, new ByteArrayInputStream(content)));
            done.accept(translate("briefings.materials.added", title.getValue()));
        });
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(translate("briefings.materials.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(translate("briefings.materials.file.drop")))
                .setError(new UploadI18N.Error().setFileIsTooBig(translate("briefings.materials.file.too-big")));
    }

    void take(String fileName, byte[] bytes) {
        name = fileName;
        content = bytes;
        upload.clearFileList();
        chosen.setText(translate("briefings.materials.file.chosen", fileName));
        LiveRegion.announce(chosen.getText());
        if (title.isEmpty()) {
            title.setValue(fileName.replaceFirst("\\.[A-Za-z]{2,5}$", ""));
        }
    }
}
