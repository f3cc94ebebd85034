package org.zoufang.phone.app.rescue;

import android.content.Context;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import java.io.File;
import java.io.FileNotFoundException;
import org.zoufang.phone.app.LentFile;

/** Lends the one sealed file to the app that the person chose to send it with, to be read and nothing else. */
public final class RescueFiles extends LentFile {

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
        return address(AUTHORITY, NAME);
    }

    @Override
    protected File lent(Uri address) throws FileNotFoundException {
        if (!NAME.equals(address.getLastPathSegment())) {
            throw new FileNotFoundException("No such file");
        }
        return new File(folder(getContext()), NAME);
    }

    @Override
    protected int mode(String asked) throws FileNotFoundException {
        if (!"r".equals(asked)) {
            throw new FileNotFoundException("Only to be read");
        }
        return ParcelFileDescriptor.MODE_READ_ONLY;
    }

    @Override
    public String getType(Uri address) {
        return "application/octet-stream";
    }
}
