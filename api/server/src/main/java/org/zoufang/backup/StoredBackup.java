package org.zoufang.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A backup that was made, as it lies there now. */
record StoredBackup(Path root, Manifest manifest) {

    static final String MANIFEST = "manifest.json";
    static final String REFERENCED = "photos.referenced";
    private static final int TOLD = 20;

    /** @throws BackupRefusal if the folder is no backup, or one that this program cannot read */
    static StoredBackup read(Path folder) {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new BackupRefusal(
                    folder + " is no backup: it has no " + MANIFEST + ", which is written last. Give the"
                            + " folder of one backup, such as zoufang-2026-11-22T01-30-00Z.");
        }
        try {
            Manifest manifest = new ObjectMapper().readValue(file.toFile(), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupRefusal("The backup " + folder + " was made by Zoufang " + manifest.program()
                        + " in a form that this version does not know. Use that version.");
            }
            return new StoredBackup(folder, manifest);
        } catch (IOException e) {
            throw new BackupRefusal(
                    "The manifest of " + folder + " cannot be read, so this is no backup: " + e.getMessage(), e);
        }
    }

    /** What is wrong with it, in sentences; empty if every file is as it was written and every photo is there. */
    List<String> flaws() {
        try {
            Path list = root.resolve(FileList.NAME);
            if (!Files.isRegularFile(list) || !HashedFile.of(list).sha256().equals(manifest.filesSha256())) {
                return List.of("The list of files, " + FileList.NAME + ", is not the one that the manifest names.");
            }
            Map<String, String> files = FileList.read(root);
            List<String> flaws = new ArrayList<>();
            if (files.size() != manifest.files()) {
                flaws.add("The list names " + files.size() + " files, the manifest " + manifest.files() + ".");
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                check(file.getKey(), file.getValue(), flaws);
            }
            checkPhotos(files.keySet(), flaws);
            return flaws;
        } catch (IOException e) {
            return List.of("The backup cannot be read: " + e.getMessage());
        }
    }

    private void check(String name, String sha256, List<String> flaws) throws IOException {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            flaws.add("Missing: " + name);
        } else if (!HashedFile.of(file).sha256().equals(sha256)) {
            flaws.add("Changed since it was written: " + name);
        }
    }

    private void checkPhotos(Set<String> files, List<String> flaws) throws IOException {
        if (manifest.photos().bucket() != null) {
            return;
        }
        if (!files.contains(REFERENCED)) {
            flaws.add("Missing: " + REFERENCED);
            return;
        }
        for (String photo : Files.readAllLines(root.resolve(REFERENCED))) {
            if (!files.contains(PhotoCopy.name(photo))
                    && !manifest.photos().missing().contains(photo)) {
                flaws.add("A photo of the database is not in the backup: " + photo);
            }
        }
    }

    /** @throws BackupRefusal with what is wrong */
    void refuseFlawed() {
        List<String> flaws = flaws();
        if (!flaws.isEmpty()) {
            String more = flaws.size() > TOLD ? "\nand " + (flaws.size() - TOLD) + " more" : "";
            throw new BackupRefusal("The backup " + root + " is not whole:\n"
                    + String.join("\n", flaws.subList(0, Math.min(TOLD, flaws.size()))) + more);
        }
    }
}
