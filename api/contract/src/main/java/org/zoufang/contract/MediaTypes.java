package org.zoufang.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What may stand beside a visit's notes (影像资料): photos, voice notes and files, by their media types. */
public final class MediaTypes {

    /** A voice note as the phone records it: frames of AAC, each whole by itself, so that a cut recording can be heard. */
    public static final String VOICE = "audio/aac";

    private static final Map<String, String> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put("image/jpeg", "jpg");
        ENDINGS.put("image/png", "png");
        ENDINGS.put("image/webp", "webp");
        ENDINGS.put("image/heic", "heic");
        ENDINGS.put("image/heif", "heif");
        ENDINGS.put(VOICE, "aac");
        ENDINGS.put("audio/mp4", "m4a");
        ENDINGS.put("audio/amr", "amr");
        ENDINGS.put("audio/ogg", "ogg");
        ENDINGS.put("audio/mpeg", "mp3");
        ENDINGS.put("application/pdf", "pdf");
        ENDINGS.put("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
        ENDINGS.put("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        ENDINGS.put("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");
        ENDINGS.put("application/msword", "doc");
        ENDINGS.put("application/vnd.ms-excel", "xls");
        ENDINGS.put("application/vnd.ms-powerpoint", "ppt");
    }

    private MediaTypes() {}

    /** All that a server keeps. */
    public static Set<String> kept() {
        return ENDINGS.keySet();
    }

    /** Whether it is a picture. */
    public static boolean isImage(String mediaType) {
        return mediaType != null && mediaType.startsWith("image/");
    }

    /** Whether it is to be listened to. */
    public static boolean isSound(String mediaType) {
        return mediaType != null && mediaType.startsWith("audio/");
    }

    /** Whether it can go along with a reply: a picture or a document that we keep. */
    public static boolean isAttachable(String mediaType) {
        return ENDINGS.containsKey(mediaType) && !isSound(mediaType);
    }

    /**
     * Whether a client may announce something as this: it says what it takes the bytes for, and pickers know strange names.
     * What the bytes are, the server finds out by itself.
     */
    public static boolean isAnnounceable(String mediaType) {
        return isImage(mediaType) || isSound(mediaType) || mediaType != null && mediaType.startsWith("application/");
    }

    /** The ending of a file's name, without the dot. */
    public static String ending(String mediaType) {
        return ENDINGS.getOrDefault(mediaType, "bin");
    }
}
