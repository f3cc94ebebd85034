package org.zoufang.web;

import jakarta.enterprise.context.RequestScoped;

/** The form that came with the request at hand. */
@RequestScoped
class TypedForm {

    private Form form = Form.blank();

    void keep(Form came) {
        this.form = came;
    }

    Form form() {
        return form;
    }
}
