package org.zoufang.phone.app.rescue;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileNotFoundException;

/** Lends the one sealed file to the app that the person chose to send it with, to be read and nothing else. */
public final class RescueFiles extends ContentProvider {

    static final String NAME = "zoufang-rescue.zfp";
    private static final String AUTHORITY = "org.zoufang.phone.rescue";

    /** Where sealed files are left until they are copied or sent; each new one takes the place of the one before. */
    public static File folder(Context context) {
        return new File(context.getFilesDir(), "rescue");
    }

    /** The address under which another app may read it, if it is granted that. */
    static Uri lend(Context context, File packed) {
        File lent = new File(folder(context), NAME);
        if (!packed.equals(lent) && !packed.renameTo(lent)) {
            throw new IllegalStateException("the rescue file cannot be lent");
        }
        return new Uri.Builder()
                .scheme("content")
                .authority(AUTHORITY)
                .appendPath(NAME)
                .build();
    }

    @Override
    public ParcelFileDescriptor openFile(Uri address, String mode) throws FileNotFoundException {
        if (!"r".equals(mode) || !NAME.equals(address.getLastPathSegment())) {
            throw new FileNotFoundException("No such file");
        }
        return ParcelFileDescriptor.open(new File(folder(getContext()), NAME), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public String getType(Uri address) {
        return "application/octet-stream";
    }

    @Override
    public Cursor query(Uri address, String[] columns, String where, String[] arguments, String order) {
        MatrixCursor row = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE});
        row.addRow(new Object[] {NAME, new File(folder(getContext()), NAME).length()});
        return row;
    }

    @Override
    public Uri insert(Uri address, ContentValues values) {
        throw new SecurityException("Rescue files are lent, not made by others");
    }

    @Override
    public int delete(Uri address, String where, String[] arguments) {
        throw new SecurityException("Rescue files are lent, not deleted by others");
    }

    @Override
    public int update(Uri address, ContentValues values, String where, String[] arguments) {
        throw new SecurityException("Rescue files are lent, not changed by others");
    }
}
