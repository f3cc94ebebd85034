delete from note_block;
