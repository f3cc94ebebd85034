package org.zoufang.phone.app;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileNotFoundException;

/**
 * Lends another app one file of this one's, and nothing else: only an app that was granted that very address may open it,
 * and none may make, change or delete anything.
 */
public abstract class LentFile extends ContentProvider {

    /** The file behind an address; may be asked by anybody, for anything. */
    protected abstract File lent(Uri address) throws FileNotFoundException;

    /** What may be done with it, in the words of {@link ParcelFileDescriptor#parseMode}. */
    protected abstract int mode(String asked) throws FileNotFoundException;

    protected static Uri address(String authority, String name) {
        return new Uri.Builder()
                .scheme("content")
                .authority(authority)
                .appendPath(name)
                .build();
    }

    @Override
    public final ParcelFileDescriptor openFile(Uri address, String mode) throws FileNotFoundException {
        int allowed = mode(mode);
        return ParcelFileDescriptor.open(lent(address), allowed);
    }

    @Override
    public final boolean onCreate() {
        return true;
    }

    @Override
    public final Cursor query(Uri address, String[] columns, String where, String[] arguments, String order) {
        MatrixCursor row = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE});
        try {
            File file = lent(address);
            row.addRow(new Object[] {file.getName(), file.length()});
            return row;
        } catch (FileNotFoundException notLent) {
            return row;
        }
    }

    @Override
    public final Uri insert(Uri address, ContentValues values) {
        throw new SecurityException("Files are lent, not made by others");
    }

    @Override
    public final int delete(Uri address, String where, String[] arguments) {
        throw new SecurityException("Files are lent, not deleted by others");
    }

    @Override
    public final int update(Uri address, ContentValues values, String where, String[] arguments) {
        throw new SecurityException("Files are lent, not changed by others");
    }
}
