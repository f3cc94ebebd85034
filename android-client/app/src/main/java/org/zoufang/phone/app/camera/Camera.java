package org.zoufang.phone.app.camera;

import android.content.ClipData;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import android.provider.MediaStore;
import org.zoufang.contract.MediaTypes;

/** The intents by which the phone's own camera and gallery are asked. No permission is needed for either. */
public final class Camera {

    /** Asks the camera app to write its picture, as it takes it, to {@code address}. */
    public static Intent capture(Uri address) {
        Intent intent = new Intent(MediaStore.ACTION_IMAGE_CAPTURE);
        intent.putExtra(MediaStore.EXTRA_OUTPUT, address);
        intent.setClipData(ClipData.newRawUri("", address));
        return intent.addFlags(Intent.FLAG_GRANT_WRITE_URI_PERMISSION | Intent.FLAG_GRANT_READ_URI_PERMISSION);
    }

    /** Asks for pictures that are there already: the photo picker where the phone has one, else the document picker. */
    public static Intent pick() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            return new Intent("android.provider.action.PICK_IMAGES")
                    .setType("image/*")
                    .putExtra("android.provider.extra.PICK_IMAGES_MAX", 20);
        }
        return new Intent(Intent.ACTION_OPEN_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType("image/*")
                .putExtra(Intent.EXTRA_ALLOW_MULTIPLE, true);
    }

    /** Asks for a recording or a document that is there already; no permission is needed. */
    public static Intent pickFile() {
        String[] types = MediaTypes.kept().stream()
                .filter(type -> !MediaTypes.isImage(type))
                .toArray(String[]::new);
        return new Intent(Intent.ACTION_OPEN_DOCUMENT)
                .addCategory(Intent.CATEGORY_OPENABLE)
                .setType("*/*")
                .putExtra(Intent.EXTRA_MIME_TYPES, types)
                .putExtra(Intent.EXTRA_ALLOW_MULTIPLE, true);
    }

    private Camera() {}
}
